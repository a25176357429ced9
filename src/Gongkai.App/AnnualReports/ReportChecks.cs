using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>The engine's checks with what the office knows: the organ, last year's report, the decisions.</summary>
internal static class ReportChecks
{
    public static async Task<CheckedReport> Of(OfficeDb db, LawBook law, ReportVersion version, ReportContent content, CancellationToken stop)
    {
        var context = Context(law, version.Report!.Organ!, version.Report.Year, await LastYear(db, law, version.Report!, stop));
        var report = VersionContent.AsReport(content, law);
        var decisions = version.Report!.Decisions.ToDictionary(decision => decision.Fingerprint, StringComparer.Ordinal);

        return new CheckedReport(
            version.Id,
            version.Revision,
            [.. ReportChecker.Check(report, context).Select(finding => Joined(finding, content, decisions))],
            version.SourceHash is null || version.Confirmed)
        {
            Mismatch = report.Identity.Year is { Inferred: false, Value: var stated } && stated != version.Report.Year ? OtherYear(stated, version.Report.Year) : null,
        };
    }

    // Checked against itself, last year's report handed in again is clean: that it is last year's only the office can see.
    private static Refusal OtherYear(int stated, int year) => new(
        "report.other-year", new($"报告写的是 {stated} 年度，应为 {year} 年度；请检查标题和正文", $"The report says that it is on {stated}, not {year}"));

    /// <summary>What the checks may know about an organ's report on a year.</summary>
    public static CheckContext Context(LawBook law, Organ organ, int year, Report? lastYear) => new() { Law = law, Organ = Profile(organ, year), Previous = lastYear };

    /// <summary>Last year's content: the published version, or the latest one where none is.</summary>
    public static async Task<string?> LastYearsContent(OfficeDb db, AnnualReport report, CancellationToken stop)
    {
        var versions = await db.ReportVersions.AsNoTracking()
            .Where(version => version.Report!.OrganId == report.OrganId && version.Report.Year == report.Year - 1)
            .Select(version => new { version.Id, version.Number, version.State })
            .ToListAsync(stop);
        var last = versions.OrderByDescending(version => version.State == ReportState.Published).ThenByDescending(version => version.Number).FirstOrDefault();

        return last is null ? null : await db.ReportVersions.AsNoTracking().Where(version => version.Id == last.Id).Select(version => version.Content).FirstAsync(stop);
    }

    private static async Task<Report?> LastYear(OfficeDb db, LawBook law, AnnualReport report, CancellationToken stop) =>
        await LastYearsContent(db, report, stop) is { } content ? VersionContent.AsReport(content, law) : null;

    private static CheckedFinding Joined(Finding finding, ReportContent content, Dictionary<string, FindingDecision> decisions)
    {
        var fingerprint = FindingFingerprint.Of(finding, content.Figures);
        return new CheckedFinding(finding, fingerprint, decisions.GetValueOrDefault(fingerprint));
    }

    private static OrganProfile Profile(Organ organ, int year)
    {
        OrganKind? kind = organ.Type switch
        {
            OrganType.Government => OrganKind.Government,
            OrganType.Department or OrganType.Vertical => OrganKind.Department,
            OrganType.Township or OrganType.Subdistrict => OrganKind.Township,
            _ => null,
        };

        return new OrganProfile(organ.Name, kind, organ.Level, organ.MayMakeRules, OwnDue(organ.ReportsDue, year));
    }

    private static DateOnly? OwnDue(string? monthAndDay, int year) =>
        DateOnly.TryParseExact($"{year + 1}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null;
}
