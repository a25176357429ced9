using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>What changed between two versions of a report, or from last year's report: cells and texts.</summary>
public sealed class CompareVersions(OfficeDb db, LawBook law)
{
    /// <param name="From">A version's number; null for last year's report.</param>
    /// <param name="To">A version's number; null for the newest.</param>
    public sealed record Query(string OrganCode, int Year, int? From = null, int? To = null);

    /// <param name="Before">What stands on the left, in words.</param>
    /// <param name="After">What stands on the right.</param>
    public sealed record View(string Organ, string OrganCode, int Year, string Before, string After, Comparison Comparison, IReadOnlyList<int> Versions)
    {
        /// <summary>Only what differs.</summary>
        public IReadOnlyList<CellDifference> Changed => [.. Comparison.Cells.Where(cell => cell.Outcome is not CellOutcome.Equal and not CellOutcome.NotComparable)];
    }

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var report = await db.AnnualReports.AsNoTracking().Include(r => r.Organ).Include(r => r.Versions).FirstOrDefaultAsync(r => r.Organ!.Code == query.OrganCode && r.Year == query.Year, stop);
        if (report is null || !ReportAccess.MayRead(actor, report.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var to = query.To is { } number ? report.Versions.FirstOrDefault(v => v.Number == number) : report.Versions.MaxBy(v => v.Number);
        var from = query.From is { } earlier ? report.Versions.FirstOrDefault(v => v.Number == earlier)?.Content : await ReportChecks.LastYearsContent(db, report, stop);
        if (to is null || (from is null && query.From is not null))
        {
            return ReportAccess.NotFound;
        }

        return from is null
            ? new Refusal("annual-report.no-last-year", new Wording($"系统里没有{report.Organ!.Name}{query.Year - 1}年度的报告，无法比较", "last year's report is not here"))
            : new View(
                report.Organ!.Name, report.Organ.Code, report.Year, query.From is { } n ? $"第{n}版" : $"{query.Year - 1}年度", query.From is null ? $"{query.Year}年度（第{to.Number}版）" : $"第{to.Number}版",
                ReportComparer.Compare(VersionContent.AsReport(from, law), VersionContent.AsReport(to.Content, law), law), [.. report.Versions.Select(v => v.Number).Order()]);
    }
}
