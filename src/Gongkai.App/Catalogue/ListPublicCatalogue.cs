using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>
/// An organ's 政府信息公开目录 for the public: the rows it has bound itself to, with what was last published, and the information itself with 索引号, name, summary and day. (Regulation, art. 12)
/// </summary>
public sealed class ListPublicCatalogue(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int PerPage = 20;

    /// <param name="Row">Only the information under this row; null for all.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Query(string Code, Guid? Row = null, int Page = 1);

    /// <param name="Groups">Rows in force by the item of art. 20 or 21, in the order of the Regulation.</param>
    /// <param name="Chosen">The row asked for.</param>
    public sealed record View(IReadOnlyList<Group> Groups, CatalogueRow? Chosen, IReadOnlyList<Entry> Entries, int Total, int Page, int Pages);

    public sealed record Group(Matter Matter, IReadOnlyList<StandingRow> Rows);

    /// <param name="Number">For the address.</param>
    /// <param name="Made">生成日期: of the paper, or of publication where it names none.</param>
    public sealed record Entry(long Number, string? IndexNumber, string Title, string? Summary, DateOnly Made);

    /// <summary>Null where the organ has no catalogue, or no such row.</summary>
    public async Task<View?> Run(Query query, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == query.Code, stop) is not { } organ)
        {
            return null;
        }

        var standings = new Standings(db, law);
        var rows = await standings.Of(standings.InForce([organ.Id]).OrderBy(r => r.Order), BeijingTime.Day(clock.GetUtcNow().UtcDateTime), stop);
        var chosen = rows.FirstOrDefault(row => row.Row.Id == query.Row)?.Row;
        if (rows.Count == 0 || (query.Row is not null && chosen is null))
        {
            return null;
        }

        var entries = db.PublicEntries.AsNoTracking().Where(e => e.OrganId == organ.Id && db.Items.Any(i => i.Id == e.Id && (query.Row == null ? i.CatalogueRowId != null : i.CatalogueRowId == query.Row)));
        var total = await entries.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var shown = await entries.OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Id).On(page)
            .Select(e => new { e.Number, e.IndexNumber, e.Title, e.Summary, e.IssuedOn, e.PublishedAt }).ToListAsync(stop);

        return new View(
            [.. law.Catalogue.Matters.Select(matter => new Group(matter, [.. rows.Where(row => row.Row.MatterCode == matter.Code)])).Where(group => group.Rows.Count > 0)], chosen,
            [.. shown.Select(e => new Entry(e.Number, e.IndexNumber, e.Title, e.Summary, e.IssuedOn ?? BeijingTime.Day(e.PublishedAt)))], total, page.Number, page.Count);
    }
}
