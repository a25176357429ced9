using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>A row with how it stands.</summary>
/// <param name="Last">The day of the last publication under it.</param>
/// <param name="Published">How many items stand published under it.</param>
/// <param name="Waiting">How many are written and not public yet.</param>
/// <param name="PublishedLate">How many became public within a year back, and after the last day of their period.</param>
public sealed record StandingRow(CatalogueRow Row, RowStanding Standing, DateOnly? Last, int Published, int Waiting, int PublishedLate);

/// <summary>Works out how rows stand from the items that refer to them, in four queries however many rows there are.</summary>
internal sealed class Standings(OfficeDb db, LawBook law)
{
    /// <param name="rows">Rows in force, in the order they are wanted.</param>
    public async Task<IReadOnlyList<StandingRow>> Of(IQueryable<CatalogueRow> rows, DateOnly today, CancellationToken stop)
    {
        var found = await rows.AsNoTracking().Include(r => r.Organ).ToListAsync(stop);
        var ids = rows.Select(r => r.Id);
        var published = await db.ItemVersions.Where(v => v.State == ItemState.Published && v.Item!.CatalogueRowId != null && ids.Contains(v.Item.CatalogueRowId!.Value))
            .GroupBy(v => v.Item!.CatalogueRowId!.Value).Select(group => new { group.Key, Last = group.Max(v => v.PublishedAt), Count = group.Count() }).ToDictionaryAsync(group => group.Key, stop);
        var waiting = (await db.Items.Where(i => i.Number == null && i.Publicity == Publicity.OnInitiative && i.CatalogueRowId != null && ids.Contains(i.CatalogueRowId!.Value))
            .Select(i => new { Row = i.CatalogueRowId!.Value, i.FormedOn }).ToListAsync(stop)).ToLookup(i => i.Row, i => i.FormedOn);

        var late = await Late(ids, today, stop);

        return [.. found.Select(row =>
        {
            var shown = published.GetValueOrDefault(row.Id);
            var last = shown?.Last is { } at ? BeijingTime.Day(at) : (DateOnly?)null;
            var formed = waiting[row.Id].OfType<DateOnly>().ToList();
            var facts = new RowFacts(row.Every, row.Deadline, row.ValidFrom, last, formed, row.NothingUntil);
            return new StandingRow(row, RowStanding.Of(facts, today, law.Calendar), last, shown?.Count ?? 0, waiting[row.Id].Count(), late.GetValueOrDefault(row.Id));
        })];
    }

    // Late is by Beijing's days, which the databases do not reckon alike: a year's publications are looked through here.
    private async Task<Dictionary<Guid, int>> Late(IQueryable<Guid> rows, DateOnly today, CancellationToken stop)
    {
        var since = ItemFacts.BeijingMidnight(today.AddYears(-1));
        var published = await db.ItemVersions.Where(v => v.Number == 1 && v.PublishedAt >= since && v.Item!.DueOn != null && v.Item.CatalogueRowId != null && rows.Contains(v.Item.CatalogueRowId!.Value))
            .Select(v => new { Row = v.Item!.CatalogueRowId!.Value, Due = v.Item.DueOn!.Value, At = v.PublishedAt!.Value }).ToListAsync(stop);
        return published.Where(one => BeijingTime.Day(one.At) > one.Due).CountBy(one => one.Row).ToDictionary();
    }

    /// <summary>The rows in force of the organs with these identities.</summary>
    public IQueryable<CatalogueRow> InForce(IReadOnlyCollection<Guid> organs) => db.CatalogueRows.Where(r => r.RetiredOn == null && organs.Contains(r.OrganId));
}
