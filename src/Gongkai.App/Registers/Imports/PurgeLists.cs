using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>
/// Gives up imports that nobody went on with for days, and removes files that belong to none: a list waits in clear and may hold identity numbers. An import whose
/// file lies on another node is that node's.
/// </summary>
public sealed class PurgeLists(OfficeDb db, ImportSpool spool)
{
    /// <summary>Days that a list may wait for the person who brought it.</summary>
    public const int Days = 7;

    /// <param name="Dropped">Imports given up.</param>
    /// <param name="Removed">Files that belonged to none.</param>
    public sealed record Purged(int Dropped, int Removed);

    public async Task<Outcome<Purged>> Run(Act act, CancellationToken stop)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("register-import.system-only", new("由系统自动清理", "the system does this itself"));
        }

        var (before, dropped) = (act.At.AddDays(-Days), 0);
        var waiting = await db.RegisterImports.Where(i => (i.State == ImportState.Uploaded || i.State == ImportState.Tried) && i.CreatedAt < before).OrderBy(i => i.CreatedAt).Take(100).ToListAsync(stop);
        foreach (var import in waiting.Where(import => spool.Has(import.Id) && spool.ChangedAt(import.Id) < before && (import.FinishedAt ?? import.CreatedAt) < before))
        {
            if (LoadImport.Move(import, ImportMove.Drop) is null
                && await db.TryCommit(act with { Because = $"{Days} 天没有办理" }, new Subject("register-import.drop", nameof(RegisterImport), import.Id.ToString(), import.OrganId), stop) is null)
            {
                spool.Remove(import.Id);
                dropped++;
            }
        }

        return new Purged(dropped, await Orphans(before, stop));
    }

    // What is being uploaded has no row yet: only old files are looked at.
    private async Task<int> Orphans(DateTime before, CancellationToken stop)
    {
        var removed = 0;
        foreach (var id in spool.All().Where(id => spool.ChangedAt(id) < before))
        {
            var state = await db.RegisterImports.Where(i => i.Id == id).Select(i => (ImportState?)i.State).FirstOrDefaultAsync(stop);
            if (state is null || !state.Value.NeedsFile())
            {
                spool.Remove(id);
                removed++;
            }
        }

        return removed;
    }
}
