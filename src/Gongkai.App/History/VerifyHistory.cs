using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.History;

/// <summary>What is wrong with the history, and from which number on.</summary>
/// <param name="Sequence">The number of the first entry that is not as it was written.</param>
public sealed record HistoryFault(long Sequence, Wording What);

/// <summary>What the verification found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="LastHash">To be noted elsewhere, on paper for example, and given to the next verification.</param>
/// <param name="Faults">In order of their numbers; empty when nothing is wrong.</param>
public sealed record HistoryVerdict(long Entries, long LastSequence, string LastHash, IReadOnlyList<HistoryFault> Faults);

/// <summary>The end of the history as it was noted some time ago.</summary>
public sealed record NotedEnd(long Sequence, string Hash);

/// <summary>
/// Reads the whole history and says what was altered, removed or inserted. It finds every row changed after it was written, every gap, rows
/// removed from the end, and a history rewritten from some row on by somebody without the key of <see cref="HistorySeal"/>. It cannot find a
/// history rewritten by somebody who has the database and the key, nor the whole database put back to an earlier day: only an end noted elsewhere does.
/// </summary>
public sealed class VerifyHistory(OfficeDb db, HistorySeal seal)
{
    private const int MostFaults = 20;

    public async Task<Outcome<HistoryVerdict>> Run(NotedEnd? noted, Actor actor, CancellationToken stop = default)
    {
        if (!actor.HoldsAnywhere(Role.Auditor, Role.Administrator))
        {
            return HistoryRefusals.NotYours;
        }

        var faults = new List<HistoryFault>();
        var walk = new ChainWalk();
        await foreach (var entry in db.History.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            faults.AddRange(walk.Next(entry));
            if (noted?.Sequence == entry.Sequence && noted.Hash != entry.Hash)
            {
                faults.Add(new(entry.Sequence, new Wording("与另行记下的散列值不同：这一条或此前的记录被改写过", "differs from the hash noted elsewhere: it or an earlier one was rewritten")));
            }

            if (faults.Count >= MostFaults)
            {
                break;
            }
        }

        if (faults.Count < MostFaults)
        {
            faults.AddRange(await End(walk, noted, stop));
        }

        return new HistoryVerdict(walk.Entries, walk.LastSequence, walk.LastHash, faults);
    }

    private async Task<List<HistoryFault>> End(ChainWalk walk, NotedEnd? noted, CancellationToken stop)
    {
        var faults = new List<HistoryFault>();
        var after = walk.LastSequence + 1;
        var head = await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(stop);

        if (head is null)
        {
            faults.Add(new(after, new Wording("记录链末端的登记被删除", "the row that says where the history ends was removed")));
        }
        else if (!seal.Holds(head))
        {
            faults.Add(new(after, new Wording("记录链末端的登记未用本机密钥加封：被改写过，或密钥文件不是原来的", "the end of the history does not carry this office's seal: it was rewritten, or the key is not the one it was sealed with")));
        }
        else if (head.Sequence > walk.LastSequence)
        {
            faults.Add(new(after, new Wording($"末尾缺少第 {after} 至 {head.Sequence} 条", $"entries {after} to {head.Sequence} are missing at the end")));
        }
        else if (head.Sequence < walk.LastSequence)
        {
            faults.Add(new(head.Sequence + 1, new Wording("末尾有未经系统写入的记录", "there are entries after the end that the system did not write")));
        }
        else if (head.Hash != walk.LastHash)
        {
            faults.Add(new(walk.LastSequence, new Wording(
                "链条前后相连，但末端与加封的不同：某一条起全部被改写；请与备份比对找出起点",
                "the chain holds together but does not end as it was sealed: everything from some entry on was rewritten; compare with a backup to find where")));
        }

        if (noted is not null && noted.Sequence > walk.LastSequence)
        {
            faults.Add(new(after, new Wording($"另行记下时已有 {noted.Sequence} 条，现在只到 {walk.LastSequence}", $"there were {noted.Sequence} entries when the end was noted, now there are {walk.LastSequence}")));
        }

        return faults;
    }
}
