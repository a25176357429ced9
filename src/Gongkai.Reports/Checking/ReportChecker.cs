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
        findings.AddRange(OtherForms(report, context.Law));
        findings.AddRange(ArithmeticChecks.Check(report, context));

        foreach (var rule in Judgements.All)
        {
            if (AppliesTo(context.Law.Check(rule.Code), report))
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

    private static bool AppliesTo(CheckDefinition check, Report report) => report.Form.Form is not { } form || check.Forms.Contains(form.Version);
}
