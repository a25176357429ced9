using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>公开制度 of an organ: what it has made known about its own way of disclosing.</summary>
public sealed class ListDisclosureRules(OfficeDb db)
{
    private const int Most = 200;

    public sealed record Query(string Code);

    public async Task<IReadOnlyList<ListPublicCatalogue.Entry>> Run(Query query, CancellationToken stop)
    {
        var rules = await db.PublicEntries.AsNoTracking().Where(e => e.Organ!.Code == query.Code && e.Kind == PublicKind.DisclosureRule).OrderByDescending(e => e.PublishedAt).Take(Most)
            .Select(e => new { e.Number, e.IndexNumber, e.Title, e.Summary, e.IssuedOn, e.PublishedAt }).ToListAsync(stop);

        return [.. rules.Select(e => new ListPublicCatalogue.Entry(e.Number, e.IndexNumber, e.Title, e.Summary, e.IssuedOn ?? BeijingTime.Day(e.PublishedAt)))];
    }
}
