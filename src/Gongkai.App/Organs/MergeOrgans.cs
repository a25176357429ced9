using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>
/// Merges organs into one that takes over, in one act. Their members move under it, their records stay readable under their own addresses, and their
/// people go along where that is asked for; roles do not, for whoever may do what is decided anew.
/// </summary>
public sealed class MergeOrgans(OfficeDb db)
{
    private const int Most = 50;

    /// <param name="LastDay">The last day the merged organs existed.</param>
    public sealed record Command(IReadOnlyList<Guid> OrganIds, Guid SuccessorId, DateOnly LastDay, bool PeopleFollow);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var checkedMerger = await Check(db, command, act, stop);
        if (checkedMerger.Refusal is { } refusal)
        {
            return refusal;
        }

        var (organs, successor) = checkedMerger.Value;
        var ids = organs.Select(organ => organ.Id).ToList();
        foreach (var member in await db.Organs.Where(o => o.ParentId != null && ids.Contains(o.ParentId.Value) && o.ValidTo == null).ToListAsync(stop))
        {
            if (!ids.Contains(member.Id) && member.Id != successor.Id)
            {
                await OrganPaths.Move(db, member, successor, command.LastDay.AddDays(1), stop);
            }
        }

        foreach (var organ in organs)
        {
            (organ.ValidTo, organ.SuccessorId) = (command.LastDay, successor.Id);
        }

        if (command.PeopleFollow)
        {
            (await db.Users.Where(person => person.OrganId != null && ids.Contains(person.OrganId.Value)).ToListAsync(stop)).ForEach(person => person.OrganId = successor.Id);
        }

        return await db.TryCommit(act, new Subject("organ.merge", nameof(Organ), successor.Id.ToString(), successor.Id), stop) is { } conflict ? conflict : successor;
    }

    /// <summary>The organs, when it may be done.</summary>
    internal static async Task<Outcome<Merger>> Check(OfficeDb db, Command command, Act act, CancellationToken stop)
    {
        var wanted = command.OrganIds.Distinct().ToList();
        var organs = await db.Organs.Where(organ => wanted.Contains(organ.Id)).OrderBy(organ => organ.Path).ToListAsync(stop);
        if (wanted.Count is 0 or > Most || organs.Count < wanted.Count)
        {
            return OrganRefusals.Of("merged", new($"请选择要并入的机关，1 至 {Most} 个。", $"Choose the organs to merge, 1 to {Most}."));
        }

        if (await db.Organs.SingleOrDefaultAsync(organ => organ.Id == command.SuccessorId, stop) is not { } successor)
        {
            return OrganRefusals.Of("successor", new("请选择承继机关。", "Choose the organ that takes over."));
        }

        return Refuse(organs, successor, command, act) is { } refusal ? refusal : new Merger(organs, successor);
    }

    private static Refusal? Refuse(List<Organ> organs, Organ successor, Command command, Act act) =>
        organs.Append(successor).Any(organ => !act.Actor.Holds(organ, Role.Administrator)) ? OrganRefusals.NotAllowed
        : organs.Append(successor).FirstOrDefault(organ => organ.ValidTo is not null) is { } ended ? OrganRefusals.Ended(ended)
        : organs.Contains(successor) ? OrganRefusals.Of("successor", new("承继机关不能是它自己，请另选。", "It cannot take over from itself."))
        : organs.Exists(organ => organ.ParentId is null) ? OrganRefusals.Of("root", new("最上级机关不能撤销。", "The organ at the top cannot end."))
        : organs.Find(organ => successor.Path.StartsWith(organ.Path, StringComparison.Ordinal)) is { } above ? OrganRefusals.Of("successor", new(
            $"承继机关在“{above.Name}”之下。请先为它调整隶属关系，再合并。", $"The successor stands under {above.Name}: move it first."))
        : command.LastDay > act.Today || organs.Exists(organ => command.LastDay < organ.ValidFrom)
            ? OrganRefusals.Of("day", new("最后存在的日期应在设立日期之后，不晚于今天。", "The last day must be after the organ began and not after today."))
        : null;

    internal sealed record Merger(List<Organ> Organs, Organ Successor);
}
