using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>One organ's catalogue with how each row stands: the list that its people work by.</summary>
public sealed class ShowCatalogue(OfficeDb db, LawBook law)
{
    /// <param name="State">Only rows that stand so.</param>
    public sealed record Query(string Code, RowState? State = null);

    /// <param name="Rows">After the filter.</param>
    /// <param name="States">How many stand how, filter or not.</param>
    /// <param name="Templates">What could be taken over, with how many rows for this level.</param>
    /// <param name="Sources">Organs whose catalogue could be copied.</param>
    public sealed record View(
        Organ Organ, IReadOnlyList<StandingRow> Rows, int All, IReadOnlyDictionary<RowState, int> States, IReadOnlyList<CatalogueRow> Retired, bool MayKeep,
        IReadOnlyList<(CatalogueTemplate Template, int Rows)> Templates, IReadOnlyList<Organ> Sources, IReadOnlyList<CatalogueImport> Imports)
    {
        public int In(RowState state) => States.GetValueOrDefault(state);
    }

    public async Task<Outcome<View>> Run(Query query, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ || !CatalogueAccess.MaySee(act.Actor, organ))
        {
            return CatalogueRefusals.NotFound;
        }

        var standings = new Standings(db, law);
        var rows = await standings.Of(standings.InForce([organ.Id]).OrderBy(r => r.Order), act.Today, stop);
        var level = CatalogueAccess.LevelOf(organ);
        var with = await db.CatalogueRows.Where(r => r.RetiredOn == null && r.OrganId != organ.Id).Select(r => r.OrganId).Distinct().ToListAsync(stop);

        return new View(
            organ, [.. rows.Where(row => query.State is null || row.Standing.State == query.State)], rows.Count, rows.CountBy(row => row.Standing.State).ToDictionary(),
            await db.CatalogueRows.AsNoTracking().Where(r => r.OrganId == organ.Id && r.RetiredOn != null).OrderBy(r => r.Order).ToListAsync(stop), CatalogueAccess.MayKeep(act.Actor, organ),
            [.. law.Catalogue.Templates.Select(template => (template, template.RowsFor(level).Count())).Where(entry => entry.Item2 > 0)],
            await db.Organs.AsNoTracking().Where(o => with.Contains(o.Id)).OrderBy(o => o.Path).ToListAsync(stop),
            await db.CatalogueImports.AsNoTracking().Where(i => i.OrganId == organ.Id).OrderByDescending(i => i.At).Take(10).ToListAsync(stop));
    }
}
