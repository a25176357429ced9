using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>Reports in force, newest publication first, a page at a time.</summary>
public sealed class ListPublishedReports(OfficeDb db)
{
    private const int MostOnAPage = 1000;

    /// <summary>What to list; null means any.</summary>
    public sealed record Query(int? Year = null, OrganType? Type = null, string? Organ = null, int Page = 1, int PerPage = 50);

    /// <summary>A page of the list.</summary>
    /// <param name="Entries">Its lines.</param>
    /// <param name="Total">How many there are on all pages.</param>
    /// <param name="Page">Which page this is.</param>
    /// <param name="Pages">How many pages there are; at least one.</param>
    /// <param name="Years">Years that anything is published for, newest first.</param>
    public sealed record Answer(IReadOnlyList<PublishedEntry> Entries, int Total, int Page, int Pages, IReadOnlyList<int> Years);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var perPage = Math.Clamp(query.PerPage, 1, MostOnAPage);
        var found = PublishedVersions.Current(db);
        found = query.Year is { } year ? found.Where(v => v.Report!.Year == year) : found;
        found = query.Type is { } type ? found.Where(v => v.Report!.Organ!.Type == type) : found;
        found = query.Organ is { } organ ? found.Where(v => v.Report!.Organ!.Code == organ) : found;

        var total = await found.CountAsync(stop);
        var page = Paging.Of(total, perPage, query.Page);
        var entries = await found.OrderByDescending(v => v.PublishedAt).ThenBy(v => v.Report!.Organ!.Code).ThenByDescending(v => v.Report!.Year).On(page)
            .Select(v => new PublishedEntry(new OrganName(v.Report!.Organ!.Code, v.Report.Organ.Name), v.Report.Year, v.Number, v.PublishedAt!.Value) { Note = v.PublicNote, Hash = v.ContentHash })
            .ToListAsync(stop);
        var years = await PublishedVersions.Current(db).Select(v => v.Report!.Year).Distinct().OrderDescending().ToListAsync(stop);

        return new Answer(entries, total, page.Number, page.Count, years);
    }
}
