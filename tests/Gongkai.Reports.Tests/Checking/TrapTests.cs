using System.Text;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>What broke other checkers, each as a test of its own: the traps of checking, 11 to 13 (those of reading stand with the figures).</summary>
public sealed class TrapTests
{
    [Fact] // 11
    public void A_report_signed_before_its_year_ended_is_told_the_date()
    {
        var finding = Broken(Read(Text("2023年12月20日")), "AR-504");

        Assert.Contains("2023", finding.Message.Zh);
        Assert.DoesNotContain(Findings(Read(Text("2024年1月2日"))), other => other is { Code: "AR-504", Answer: Answer.Broken });
    }

    [Fact] // 11
    public void A_report_whose_text_names_neither_organ_nor_year_is_read_and_nothing_is_guessed()
    {
        var report = Read(Text("").Replace("云岭县石臼湾镇人民政府2023年政府信息公开工作年度报告\n", "").Replace("2023年", "今年").Replace("2024年", "来年").Replace("云岭县石臼湾镇人民政府", ""));

        Assert.Null(report.Identity.Organ);
        Assert.Null(report.Identity.Year);
        Assert.Equal("2021", report.Form.Form?.Version);
        Assert.DoesNotContain(Findings(report), finding => finding is { Code: "AR-503" or "AR-504" or "AR-505" or "AR-506", Answer: Answer.Broken });
    }

    [Theory] // 12
    [InlineData("2024年，我镇主动公开政府信息63条，其中政策文件35条、工作动态10条、公示公告2条、财政预决算1条、人事信息1条、规划计划8条、权责清单2条、年度报告2条、民生实事2条。", false)]
    [InlineData("2024年，我镇主动公开政府信息64条，其中政策文件35条、工作动态10条、公示公告2条、财政预决算1条、人事信息1条、规划计划8条、权责清单2条、年度报告2条、民生实事2条。", true)]
    [InlineData("2024年，我镇主动公开政府信息623条，其中通过政府门户网站公开21条，通过公告栏、新媒体等其他形式公开602条。", false)]
    [InlineData("2024年，我镇主动公开政府信息624条，其中通过政府门户网站公开21条，通过公告栏、新媒体等其他形式公开602条。", true)]
    [InlineData("2024年，我镇主动公开政府信息90条，其中政策文件35条、工作动态10条等。", false)]
    [InlineData("2024年，我镇处理热线投诉171件。171件投诉全部转交村组办理，主动公开政府信息20条。", false)]
    public void A_total_is_compared_with_its_own_parts_only(string sentence, bool broken) =>
        Assert.Equal(broken, Findings(A.Report().Text("overview.proactive", sentence).Build()).Any(finding => finding is { Code: "AR-601", Answer: Answer.Broken }));

    [Fact] // 13
    public void A_blank_in_an_identity_does_not_hide_that_it_cannot_hold()
    {
        var report = A.Report()
            .Set("requests/received/person", 3).Set("requests/received/total", 3)
            .Set("requests/granted/person", 5).Set("requests/granted/total", 5)
            .Set("requests/concluded/person", 5).Set("requests/concluded/total", 5)
            .Blank("requests/carriedOut/person").Build();

        Assert.Contains(Findings(report), finding => finding is { Code: "AR-301", Answer: Answer.Broken } && finding.Cells.Any(cell => cell.ToString() == "requests/concluded/person"));
    }

    [Fact] // 13
    public void A_blank_that_could_make_the_identity_hold_leaves_it_open()
    {
        var report = A.Report()
            .Set("requests/received/person", 5).Set("requests/received/total", 5)
            .Set("requests/granted/person", 3).Set("requests/granted/total", 3)
            .Set("requests/concluded/person", 3).Set("requests/concluded/total", 3)
            .Blank("requests/carriedOut/*").Build();

        Assert.DoesNotContain(Findings(report), finding => finding is { Code: "AR-301", Answer: Answer.Broken });
        Assert.Contains(Findings(report), finding => finding is { Code: "AR-301", Answer: Answer.CannotTell });
    }

    private static string Text(string signed)
    {
        var report = GeneratedReport.About(3, TrueOrgan.Township("云岭县", "石臼湾镇", 0), 2023);
        var text = ReportGenerator.Clean(report with { Story = report.Story with { Preamble = [], Signed = null } }, AllLayouts.Named("1 one cell a line")).Text!;
        return text + "云岭县石臼湾镇人民政府\n\n" + signed + "\n";
    }

    private static Report Read(string text) => ReportReader.Read(Encoding.UTF8.GetBytes(text), "report.txt", Patience.Options, TestContext.Current.CancellationToken).Value;

    private static IReadOnlyList<Finding> Findings(Report report) => ReportChecker.Check(report, new CheckContext());

    private static Finding Broken(Report report, string code) => Assert.Single(Findings(report), finding => finding.Code == code && finding.Answer == Answer.Broken);
}
