using System.Text.Json;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Takes an import back: rows it added go away unless items refer to them or somebody worked on them, rows it changed become what they were. What stays is named.</summary>
public sealed class UndoCatalogueImport(OfficeDb db)
{
    public sealed record Command(Guid ImportId);

    public sealed record Undone(string Code, int Removed, int Restored, IReadOnlyList<string> Kept);

    public async Task<Outcome<Undone>> Run(Command command, Act act, CancellationToken stop)
    {
        var import = await db.CatalogueImports.SingleOrDefaultAsync(i => i.Id == command.ImportId, stop);
        var organ = import is null ? null : await db.Organs.SingleAsync(o => o.Id == import.OrganId, stop);
        if (import is null || !CatalogueAccess.MaySee(act.Actor, organ!))
        {
            return CatalogueRefusals.NotFound;
        }

        if (!CatalogueAccess.MayKeep(act.Actor, organ!))
        {
            return CatalogueRefusals.NotAllowed;
        }

        if (import.UndoneAt is not null)
        {
            return CatalogueRefusals.Of("undone", "这次导入已经撤销过了", "it was taken back before");
        }

        import.UndoneAt = act.At;
        var kept = new List<string>();
        var removed = await Remove(import, kept, stop);
        var restored = await Restore(import, kept, stop);
        return await db.TryCommit(act, new Subject("catalogue.undo-import", nameof(CatalogueImport), import.Id.ToString(), import.OrganId), stop) is { } conflict
            ? conflict : new Undone(organ!.Code, removed, restored, kept);
    }

    private async Task<int> Remove(CatalogueImport import, List<string> kept, CancellationToken stop)
    {
        var added = await db.CatalogueRows.Where(r => r.ImportId == import.Id).ToListAsync(stop);
        var used = (await db.Items.Where(i => i.CatalogueRowId != null && db.CatalogueRows.Any(r => r.ImportId == import.Id && r.Id == i.CatalogueRowId))
            .Select(i => i.CatalogueRowId!.Value).Distinct().ToListAsync(stop)).ToHashSet();
        var untouched = added.Where(row => row.Revision == 1 && !used.Contains(row.Id)).ToList();
        db.CatalogueRows.RemoveRange(untouched);
        kept.AddRange(added.Except(untouched).Select(row => row.Name));
        return untouched.Count;
    }

    private async Task<int> Restore(CatalogueImport import, List<string> kept, CancellationToken stop)
    {
        var before = JsonSerializer.Deserialize<List<RowBefore>>(import.Before, JsonSerializerOptions.Web)!.ToDictionary(row => row.Id);
        var rows = await db.CatalogueRows.Where(r => r.OrganId == import.OrganId && before.Keys.Contains(r.Id)).ToListAsync(stop);
        var untouched = rows.Where(row => row.Revision == before[row.Id].RevisionAfter).ToList();
        foreach (var row in untouched)
        {
            before[row.Id].Fields.Write(row);
            row.DeadlineText = before[row.Id].DeadlineText;
            row.Revision++;
        }

        kept.AddRange(rows.Except(untouched).Select(row => row.Name));
        return untouched.Count;
    }
}
