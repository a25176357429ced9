using Gongkai.Reports.Checking;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>No false alarms: what is consistent is not called broken.</summary>
public sealed class CleanReportsTests
{
    private const int Reports = 2_000;

    // The figures are what is looked at here; the text of these reports is a stand-in.
    private static readonly string[] Figures = ["AR-1", "AR-2", "AR-3", "AR-4"];

    [Fact]
    public void Two_thousand_clean_reports_have_no_broken_figure()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Reports; seed++)
        {
            var findings = Check(GeneratedReport.Roll(seed));
            seen.UnionWith(findings.Where(finding => finding.Answer == Answer.Holds).Select(finding => finding.Code));

            Assert.Empty(findings.Where(finding => finding.Answer == Answer.Broken).Select(finding => $"{seed}: {finding.Code} {finding.Message.Zh}"));
        }

        // Proof that they were looked at: every check that needs no other report has held.
        Assert.Superset(new HashSet<string> { "AR-101", "AR-102", "AR-103", "AR-104", "AR-105", "AR-202", "AR-204", "AR-205", "AR-301", "AR-302", "AR-303", "AR-304", "AR-401" }, seen);
    }

    [Fact]
    public void A_generated_report_beside_the_one_it_continues_has_no_broken_figure()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var previous = GeneratedReport.Roll(seed);
            var report = ReportPairs.After(previous, seed);
            var findings = ReportChecker.Check(report, new CheckContext { Previous = GeneratedAsRead.Build(previous) }).Where(OfFigures).ToList();

            Assert.Empty(findings.Where(finding => finding.Answer == Answer.Broken).Select(finding => $"{seed}: {finding.Code} {finding.Message.Zh}"));
            Assert.Equal(Answer.Holds, Assert.Single(findings, finding => finding.Code == "AR-305").Answer);
        }
    }

    private static List<Finding> Check(GeneratedReport generated) =>
        [.. ReportChecker.Check(GeneratedAsRead.Build(generated), new CheckContext()).Where(OfFigures)];

    private static bool OfFigures(Finding finding) => Figures.Any(family => finding.Code.StartsWith(family, StringComparison.Ordinal));
}
