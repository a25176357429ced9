using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Every check over every filed report of a year, and the checks that take many at once: which organ has what.</summary>
public sealed class BulkCheck(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <param name="Code">Only the findings of this check.</param>
    public sealed record Query(int? Year = null, string? Code = null);

    /// <param name="Checks">Checks with something broken, the most frequent first.</param>
    /// <param name="Organs">Every organ that filed.</param>
    /// <param name="NotFiled">Names of those that did not.</param>
    public sealed record View(int Year, IReadOnlyList<int> Years, IReadOnlyList<CheckColumn> Checks, IReadOnlyList<OrganRow> Organs, IReadOnlyList<string> NotFiled, string? Code)
    {
        public ExportTable Table() => new($"{Year}年度报告核验问题", ["机关", "核验项", "级别", "问题", "数据项", "本机关说明"],
            [.. Organs.SelectMany(organ => organ.Findings.Select(finding => (IReadOnlyList<object?>)[
                organ.Name, finding.Finding.Code, finding.Finding.Level == Level.Error ? "错误" : "提示", finding.Finding.Message.Zh, string.Join(' ', finding.Finding.Cells.Take(12)), finding.Decision?.Reason]))]);

        public ExportTable Matrix() => new($"{Year}年度报告核验矩阵", ["机关", .. Checks.Select(check => check.Code)],
            [.. Organs.Select(organ => (IReadOnlyList<object?>)[organ.Name, .. Checks.Select(check => (object?)(organ.Count(check.Code) is > 0 and var count ? count : null))])]);
    }

    public sealed record CheckColumn(string Code, Level Level, Wording Must, int Organs);

    public sealed record OrganRow(string Name, string Code, IReadOnlyList<CheckedFinding> Findings)
    {
        public int Errors => Findings.Count(finding => finding.Finding.Level == Level.Error);

        public int Warnings => Findings.Count - Errors;

        public int Count(string check) => Findings.Count(finding => finding.Finding.Code == check);
    }

    public async Task<View> Run(Query query, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, law, clock);
        var year = scope.YearOr(query.Year);
        var organs = await scope.Organs(actor, year, stop);
        var filed = await scope.Filed(organs, year, stop);
        var before = (await scope.Filed(organs, year - 1, stop)).ToDictionary(report => report.Organ.Id);
        var decisions = await Decisions(filed, stop);
        var together = SetChecker.Check([.. filed.Select(report => report.Report)], null, law);
        var rows = filed.Select((report, i) => Row(report, before.GetValueOrDefault(report.Organ.Id)?.Report, together[i], decisions)).ToList();

        return new View(
            year, await scope.Years(stop), Columns(rows),
            query.Code is null ? rows : [.. rows.Select(row => row with { Findings = [.. row.Findings.Where(f => f.Finding.Code == query.Code)] }).Where(row => row.Findings.Count > 0)],
            [.. organs.Where(organ => organ.Type != Organs.OrganType.Region).Select(organ => organ.Name).Except(filed.Select(report => report.Organ.Name))], query.Code);
    }

    private async Task<ILookup<Guid, FindingDecision>> Decisions(IReadOnlyList<FiledReport> filed, CancellationToken stop)
    {
        var ids = filed.Select(report => report.ReportId).ToList();
        return (await db.FindingDecisions.AsNoTracking().Where(decision => ids.Contains(decision.ReportId)).ToListAsync(stop)).ToLookup(decision => decision.ReportId);
    }

    private OrganRow Row(FiledReport filed, Report? lastYear, IReadOnlyList<Finding> together, ILookup<Guid, FindingDecision> decisions)
    {
        var context = ReportChecks.Context(law, filed.Organ, filed.Year, lastYear);
        var reasons = decisions[filed.ReportId].ToDictionary(decision => decision.Fingerprint);
        var broken = ReportChecker.Check(filed.Report, context).Concat(together).Where(finding => finding.Answer == Answer.Broken);

        return new OrganRow(filed.Organ.Name, filed.Organ.Code, [.. broken.Select(finding =>
        {
            var fingerprint = FindingFingerprint.Of(finding, filed.Content.Figures);
            return new CheckedFinding(finding, fingerprint, reasons.GetValueOrDefault(fingerprint));
        })]);
    }

    private List<CheckColumn> Columns(List<OrganRow> rows) =>
        [.. rows.SelectMany(row => row.Findings.Select(f => f.Finding.Code).Distinct()).CountBy(code => code)
            .Select(pair => new CheckColumn(pair.Key, law.Check(pair.Key).Level, law.Check(pair.Key).Must, pair.Value))
            .OrderByDescending(check => check.Level).ThenByDescending(check => check.Organs).ThenBy(check => check.Code, StringComparer.Ordinal)];
}
