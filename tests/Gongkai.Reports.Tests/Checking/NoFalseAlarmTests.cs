using System.Collections.Concurrent;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>Two thousand consistent reports: not one broken finding, in no layout. Where digits are glued, AR-102 may say so: that is true of the document.</summary>
public sealed class NoFalseAlarmTests
{
    private const int Documents = 200;

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("1 one cell a line")]
    [InlineData("2 bar at line end")]
    [InlineData("3 pipes")]
    [InlineData("3 markdown")]
    [InlineData("4 tabs")]
    [InlineData("5 glued")]
    [InlineData("6 partly glued")]
    [InlineData("7 spaces")]
    [InlineData("8 word html")]
    [InlineData("9 html with extra cells")]
    [InlineData("10 pdf text")]
    [InlineData("11 markdown in pieces")]
    [InlineData("12 markdown with invented headers")]
    [InlineData("14 html in a script")]
    public void A_consistent_report_has_no_broken_finding(string layout)
    {
        var alarms = new ConcurrentBag<string>();
        var expected = AllLayouts.Named(layout).Keeps == Keeps.Digits ? "AR-102" : null;

        Parallel.For(0, Documents, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, seed =>
        {
            var document = ReportGenerator.Clean(10_000 + seed, AllLayouts.Named(layout), mayBeHybrid: false);
            var report = ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value;

            foreach (var finding in ReportChecker.Check(report, new CheckContext()).Where(finding => finding.Answer == Answer.Broken && finding.Code != expected))
            {
                alarms.Add($"{finding.Code} {document}: {finding.Message.Zh} {finding.Quote}");
            }
        });

        Assert.True(alarms.IsEmpty, $"{alarms.Count} false alarms, among them:\n{string.Join('\n', alarms.Order().Take(15))}");
    }

    [Fact]
    public void A_report_in_the_seven_parts_of_before_is_told_what_it_lacks_and_not_that_its_sentences_are_wrong()
    {
        var told = Enumerable.Range(0, 100)
            .Select(seed => ReportGenerator.Clean(seed, AllLayouts.Named("16 seven parts")))
            .Select(document => ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value)
            .SelectMany(report => ReportChecker.Check(report, new CheckContext()))
            .Where(finding => finding.Answer == Answer.Broken);

        Assert.Equal(["AR-105", "AR-501", "AR-508", "AR-509", "AR-510"], told.Select(finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void A_hybrid_is_told_about_its_superseded_row_and_nothing_else()
    {
        var hybrids = Enumerable.Range(0, 200).Select(seed => GeneratedReport.Roll(seed)).Where(report => report.Hybrid).Take(10).ToArray();
        Assert.NotEmpty(hybrids);

        foreach (var hybrid in hybrids)
        {
            var document = ReportGenerator.Clean(hybrid, AllLayouts.Named("html"));
            var report = ReportReader.Read(document.Bytes, document.FileName, Patience.Options, TestContext.Current.CancellationToken).Value;

            Assert.Equal(["AR-507"], ReportChecker.Check(report, new CheckContext()).Where(finding => finding.Answer == Answer.Broken).Select(finding => finding.Code).Distinct());
        }
    }
}
