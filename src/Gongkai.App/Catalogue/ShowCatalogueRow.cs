using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>One row as it is edited, with the words to choose from; or an empty one.</summary>
public sealed class ShowCatalogueRow(OfficeDb db, LawBook law)
{
    /// <param name="Id">Null for a new row.</param>
    public sealed record Query(string Code, Guid? Id);

    /// <param name="Row">Null for a new one.</param>
    /// <param name="Matters">Those that bind this organ's level.</param>
    /// <param name="Items">How many items refer to it.</param>
    public sealed record View(Organ Organ, CatalogueRow? Row, RowFields Fields, IReadOnlyList<Matter> Matters, IReadOnlyList<Term> Themes, IReadOnlyList<Term> Channels, bool MayKeep, int Items);

    public async Task<Outcome<View>> Run(Query query, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ || !CatalogueAccess.MaySee(act.Actor, organ))
        {
            return CatalogueRefusals.NotFound;
        }

        var row = query.Id is { } id ? await db.CatalogueRows.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.OrganId == organ.Id, stop) : null;
        if (query.Id is not null && row is null)
        {
            return CatalogueRefusals.NotFound;
        }

        var level = CatalogueAccess.LevelOf(organ);
        return new View(
            organ, row, row is null ? RowFields.Empty with { Levels = [level] } : RowFields.Of(row), [.. law.Catalogue.MattersFor(level)], law.Catalogue.Themes, law.Catalogue.Channels,
            CatalogueAccess.MayKeep(act.Actor, organ), row is null ? 0 : await db.Items.CountAsync(i => i.CatalogueRowId == row.Id, stop));
    }
}
