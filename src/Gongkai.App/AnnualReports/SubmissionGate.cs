using Gongkai.Law;
using Gongkai.Law.Checks;

namespace Gongkai.App.AnnualReports;

/// <summary>What the checks let through: no error, and a written reason for every warning. Reasons travel with the report.</summary>
internal static class SubmissionGate
{
    private const int MostNamed = 5;

    public static Refusal? Refuse(CheckedReport report) => report.Unconfirmed ?? report.Mismatch ?? (report.MaySubmit ? null : Blocked(report.Blocking));

    private static Refusal Blocked(IReadOnlyList<CheckedFinding> blocking)
    {
        var errors = blocking.Count(finding => finding.Finding.Level == Level.Error);
        var codes = string.Join('、', blocking.Select(finding => finding.Finding.Code).Distinct().Take(MostNamed));

        return new("annual-report.blocked", errors > 0
            ? new Wording($"还有 {errors} 项错误没有改正（{codes}），改正后才能送审和报送", $"{errors} errors are not corrected yet ({codes})")
            : new Wording($"还有 {blocking.Count} 项提示没有写明理由（{codes}），改正或写明理由后才能送审和报送", $"{blocking.Count} warnings have no written reason yet ({codes})"));
    }
}
