using Gongkai.App.Demo;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.Tests.Demo;

public sealed class DemoReportsTests
{
    private static readonly LawBook Law = LawBook.Embedded;

    public static TheoryData<string> Organs => [.. DemoOrgan.All.Select(organ => organ.Code)];

    [Fact]
    public void The_county_has_at_least_thirty_organs_with_two_years_each()
    {
        Assert.True(DemoOrgan.All.Count >= 30, $"only {DemoOrgan.All.Count} organs");
        Assert.All(DemoOrgan.All, organ => Assert.Equal(DemoStage.Years, organ.Years.Keys.Order()));
    }

    [Theory]
    [MemberData(nameof(Organs))]
    public void Every_report_of_the_demonstration_stands_up_to_every_check(string code)
    {
        var organ = DemoOrgan.All.Single(organ => organ.Code == code);
        Report? previous = null;
        IReadOnlyDictionary<CellRef, decimal>? lastYear = null;

        foreach (var year in DemoStage.Years)
        {
            var figures = DemoFigures.Make(organ, year, Law.FormFor(year)!, lastYear);
            var content = new DemoTexts(organ, year, figures).Content(Law.FormFor(year)!, new DateOnly(year + 1, 1, 14));
            var report = ReportReader.From(RenderedDocument.Of(content, "json"), code, Law);

            var broken = ReportChecker.Check(report, new CheckContext { Law = Law, Previous = previous })
                .Where(finding => finding.Answer == Answer.Broken)
                .Select(finding => $"{finding.Code} {finding.Message.Zh}");

            Assert.Empty(broken);
            (previous, lastYear) = (report, figures);
        }
    }
}
