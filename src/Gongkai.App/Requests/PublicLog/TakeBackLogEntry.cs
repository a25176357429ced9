using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>Takes an entry away from the public: page, lists and search forget it with the same commit.</summary>
public sealed class TakeBackLogEntry(OfficeDb db, PublicIndex index)
{
    public sealed record Command(Guid RequestId, string? Because);

    public async Task<Outcome<LogEntry>> Run(Command command, Act act, CancellationToken stop)
    {
        var entry = await db.LogEntries.Include(e => e.Organ).FirstOrDefaultAsync(e => e.RequestId == command.RequestId, stop);
        if (entry is null || !RequestAccess.MayRead(act.Actor, entry.Organ!))
        {
            return RequestAccess.NotFound;
        }

        if (!LogAccess.MayTakeBack(act.Actor, entry.Organ!))
        {
            return RequestAccess.MayNotHandle;
        }

        if ((entry.TakenBackAt is not null ? new Refusal("request.log-taken-back", new("这一条已经撤下。", "It is taken back already.")) : CaseFaults.Text("because", "撤下的理由", command.Because, CaseFaults.LongestLine, 2)) is { } fault)
        {
            return fault;
        }

        await Forget(index, entry, command.Because!.Trim(), act, stop);
        return await db.TryCommit(act, new Subject("request.take-back-log", nameof(LogEntry), entry.Id.ToString(), entry.OrganId), stop) is { } conflict ? conflict : entry;
    }

    internal static async Task Forget(PublicIndex index, LogEntry entry, string because, Act act, CancellationToken stop)
    {
        (entry.TakenBackAt, entry.TakenBackBy, entry.TakenBackBecause) = (act.At, act.Actor.Name, because);
        entry.Revision++;
        await index.Remove(entry.Id, stop);
    }
}
