using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>Cells of many reports in long format, so many reports at a time.</summary>
public sealed class PublishedCells(OfficeDb db, LawBook law)
{
    public const int MostReports = 100;

    /// <param name="Year">Only this year.</param>
    /// <param name="Organ">Only this organ.</param>
    /// <param name="Cell">Only cells whose code is this or begins with it and a slash.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="PerPage">Reports, not cells.</param>
    public sealed record Query(int? Year, string? Organ, string? Cell, int Page, int PerPage);

    /// <param name="Rows">The cells.</param>
    /// <param name="Reports">How many reports there are on all pages.</param>
    public sealed record Answer(IReadOnlyList<PublishedCell> Rows, int Reports);

    public async Task<Answer> Run(Query query, CancellationToken stop)
    {
        var found = PublishedVersions.Current(db);
        found = query.Year is { } year ? found.Where(v => v.Report!.Year == year) : found;
        found = query.Organ is { } organ ? found.Where(v => v.Report!.Organ!.Code == organ) : found;
        var perPage = Math.Clamp(query.PerPage, 1, MostReports);

        var count = await found.CountAsync(stop);
        var ids = await found.OrderBy(v => v.Report!.Year).ThenBy(v => v.Report!.Organ!.Code).Skip((Math.Max(1, query.Page) - 1) * perPage).Take(perPage).Select(v => v.Id).ToListAsync(stop);
        var reports = await LoadPublished.Run(db, law, PublishedVersions.Current(db).Where(v => ids.Contains(v.Id)), stop);

        return new Answer([.. reports.OrderBy(r => r.Year).ThenBy(r => r.Organ.Code, StringComparer.Ordinal).SelectMany(report => Cells(report, query.Cell))], count);
    }

    private static IEnumerable<PublishedCell> Cells(Loaded report, string? wanted) => report.Content.Figures.All
        .Select(reading => (Code: reading.Cell.ToString(), Reading: reading))
        .Where(cell => wanted is null || cell.Code == wanted || cell.Code.StartsWith(wanted + "/", StringComparison.Ordinal))
        .Select(cell => new PublishedCell(
            report.Organ, report.Year, report.Version, cell.Code, CellLabel.Of(report.Content.Form, cell.Reading.Cell), cell.Reading.State, cell.Reading.Value, PrintedFigure.Text(cell.Reading)));
}

/// <summary>A cell of a report in force.</summary>
public sealed record PublishedCell(OrganName Organ, int Year, int Version, string Cell, string Label, CellState State, decimal? Value, string Text);
