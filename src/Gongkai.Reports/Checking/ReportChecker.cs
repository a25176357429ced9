using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Checking.Rules;

namespace Gongkai.Reports.Checking;

/// <summary>Applies every check of the catalogue to one report.</summary>
public static class ReportChecker
{
    /// <summary>
    /// All findings, in the order of the codes; every check that applies to a single report answers at least once. What is broken has a finding
    /// for each row, column or statement; what holds, cannot be told or does not apply has one finding for the whole check.
    /// </summary>
    public static IReadOnlyList<Finding> Check(Report report, CheckContext context)
    {
        var findings = new List<Finding>(80);
        var beforeForms = IsBeforeForms(report, context.Law);
        findings.AddRange(OtherForms(report, context.Law));
        findings.AddRange(beforeForms ? NoFormYet(report, context.Law) : ArithmeticChecks.Check(report, context));

        foreach (var rule in Judgements.All)
        {
            if (AppliesTo(context.Law.Check(rule.Code), report) && !(beforeForms && IsAboutFigures(rule.Code)))
            {
                findings.AddRange(rule.Check(report, context));
            }
        }

        return [.. findings.OrderBy(finding => finding.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<Finding> OtherForms(Report report, LawBook law) =>
        from check in law.Checks.Values
        where !AppliesTo(check, report) && (check.Relations.Count > 0 || Judgements.All.Any(rule => rule.Code == check.Code))
        select new Finding(check.Code, Answer.DoesNotApply, check.Level, law.Phrase(
            "notThisForm", ("forms", string.Join('/', check.Forms)), ("form", report.Form.Form!.Version)));

    // A report on 2018 without the tables of 2019 lacks nothing.
    private static bool IsBeforeForms(Report report, LawBook law) =>
        report.Form.Form is null && report.Identity.Year is { Value: var year } && law.FormFor(year) is null;

    private static IEnumerable<Finding> NoFormYet(Report report, LawBook law) =>
        law.Checks.Values.Where(check => IsAboutFigures(check.Code)).Select(check => new Finding(
            check.Code, Answer.DoesNotApply, check.Level, law.Phrase("yearWithoutForm", ("year", report.Identity.Year!.Value))));

    private static bool IsAboutFigures(string code) => code is ['A', 'R', '-', '1' or '2' or '3' or '4', ..];

    private static bool AppliesTo(CheckDefinition check, Report report) => report.Form.Form is not { } form || check.Forms.Contains(form.Version);
}
