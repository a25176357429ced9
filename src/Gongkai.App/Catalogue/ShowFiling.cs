using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>A piece of information and the rows it could be filed under.</summary>
public sealed class ShowFiling(OfficeDb db)
{
    public sealed record Query(Guid ItemId);

    /// <param name="Rows">In force, in order.</param>
    public sealed record View(Organ Organ, Guid ItemId, string Title, Guid? RowId, IReadOnlyList<CatalogueRow> Rows, bool MayFile);

    public async Task<Outcome<View>> Run(Query query, Act act, CancellationToken stop)
    {
        var found = await db.Items.AsNoTracking().Where(i => i.Id == query.ItemId)
            .Select(i => new { i.Organ, i.CatalogueRowId, Title = i.Versions.OrderByDescending(v => v.Number).Select(v => v.Title).FirstOrDefault() }).SingleOrDefaultAsync(stop);
        if (found is null || !CatalogueAccess.MaySee(act.Actor, found.Organ!))
        {
            return CatalogueRefusals.NotFound;
        }

        var rows = await db.CatalogueRows.AsNoTracking().Where(r => r.OrganId == found.Organ!.Id && r.RetiredOn == null).OrderBy(r => r.Order).ToListAsync(stop);
        return new View(found.Organ!, query.ItemId, found.Title ?? "", found.CatalogueRowId, rows, CatalogueAccess.MayKeep(act.Actor, found.Organ!));
    }
}
