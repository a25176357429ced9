using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Decisions;

/// <summary>Finds a decision for a person who may see it.</summary>
internal static class LoadDecision
{
    public static async Task<Outcome<DecisionRecord>> For(OfficeDb db, Guid id, Act act, CancellationToken stop)
    {
        var record = await db.Decisions.Include(r => r.Organ).FirstOrDefaultAsync(r => r.Id == id, stop);
        return record is null || !RegisterAccess.MayRead(act.Actor, record.Organ!) ? RegisterAccess.NotFound : record;
    }

    public static Subject About(string operation, DecisionRecord record) => new(operation, nameof(DecisionRecord), record.Id.ToString(), record.OrganId);

    public static async Task<Outcome<DecisionRecord>> Commit(OfficeDb db, DecisionRecord record, string operation, Act act, CancellationToken stop)
    {
        record.Revision++;
        return await db.TryCommit(act, About(operation, record), stop) is { } conflict ? conflict : record;
    }
}
