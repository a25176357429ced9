using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The organs whose catalogue a person may see at the desk, and whether they watch a whole county.</summary>
public sealed class ListCatalogues(OfficeDb db)
{
    /// <param name="Organs">In the order of the tree, with the number of rows in force.</param>
    /// <param name="Watches">Whether the county's report is theirs to see.</param>
    public sealed record View(IReadOnlyList<(Organ Organ, int Rows)> Organs, bool Watches);

    public async Task<View> Run(Act act, CancellationToken stop)
    {
        var organs = (await db.Organs.AsNoTracking().Where(o => o.ValidTo == null && o.Type != OrganType.Region).ToListAsync(stop))
            .Where(organ => CatalogueAccess.MaySee(act.Actor, organ)).OrderBy(organ => organ.Path.Count(c => c == '/')).ThenBy(organ => organ.Order).ToList();
        var rows = await db.CatalogueRows.Where(r => r.RetiredOn == null).GroupBy(r => r.OrganId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);

        return new View([.. organs.Select(organ => (organ, rows.GetValueOrDefault(organ.Id)))], organs.Any(organ => CatalogueAccess.MayWatch(act.Actor, organ)));
    }
}
