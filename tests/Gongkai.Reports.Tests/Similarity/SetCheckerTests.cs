using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Similarity;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Similarity;

public sealed class SetCheckerTests
{
    private const string Tree = "名称,上级,汇总\n云岭县人民政府,,是\n云岭县水务局,云岭县人民政府,\n青禾镇人民政府,云岭县人民政府,\n";

    [Fact]
    public void The_text_of_another_organ_is_found_even_with_names_and_numbers_changed()
    {
        var findings = Codes("AR-702", Long("云岭县水务局", 1, 12), Long("云岭县财政局", 2, 30), Long("青禾镇人民政府", 1, 47));

        Assert.Equal([Answer.Broken, Answer.Holds, Answer.Broken], findings.Select(finding => finding.Answer));
        Assert.Contains("青禾镇人民政府", findings[0].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_of_the_same_organ_is_not_another_organs() =>
        Assert.Equal(
            [Answer.CannotTell, Answer.CannotTell],
            Codes("AR-702", Long("云岭县水务局", 1, 12), Long("云岭县水务局", 1, 12)).Select(finding => finding.Answer));

    [Fact]
    public void A_report_with_hardly_any_words_of_its_own_is_not_judged() =>
        Assert.Equal(Answer.CannotTell, Codes("AR-702", A.Report("2021").Organ("云岭县水务局").Build(), A.Report("2021").Organ("云岭县财政局").Build())[0].Answer);

    [Fact]
    public void Figures_identical_to_another_organs_are_found()
    {
        var findings = Codes("AR-703", Busy("云岭县水务局", 7), Busy("云岭县财政局", 7), Busy("青禾镇人民政府", 8));

        Assert.Equal([Answer.Broken, Answer.Broken, Answer.Holds], findings.Select(finding => finding.Answer));
        Assert.Contains("云岭县财政局", findings[0].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_all_zero_or_few_say_nothing()
    {
        var zero = Codes("AR-703", A.Report("2021").Organ("甲局").Build(), A.Report("2021").Organ("乙局").Build());
        var few = Codes("AR-703", A.Report("2021").Organ("甲局").Answered("granted", "person", 1).Build(), A.Report("2021").Organ("乙局").Answered("granted", "person", 1).Build());

        Assert.All(zero, finding => Assert.Equal(Answer.Holds, finding.Answer));
        Assert.All(few, finding => Assert.Equal(Answer.CannotTell, finding.Answer));
    }

    [Fact]
    public void An_aggregate_report_that_is_not_the_sum_of_its_parts_names_the_cells()
    {
        var finding = Codes("AR-704", Asked("云岭县人民政府", 8), Asked("云岭县水务局", 4), Asked("青禾镇人民政府", 5))[0];

        Assert.Equal(Answer.Broken, finding.Answer);
        Assert.Contains("requests/received/person", finding.Cells.Select(cell => cell.ToString()));
        Assert.Contains("汇总报告写 8，合计 9", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_aggregate_report_that_is_the_sum_holds_and_its_members_need_not() =>
        Assert.Equal(
            [Answer.Holds, Answer.DoesNotApply, Answer.DoesNotApply],
            Codes("AR-704", Asked("云岭县人民政府", 9), Asked("云岭县水务局", 4), Asked("青禾镇人民政府", 5)).Select(finding => finding.Answer));

    [Fact]
    public void With_a_member_missing_only_a_sum_that_is_too_small_is_certain()
    {
        Assert.Equal(Answer.CannotTell, Codes("AR-704", Asked("云岭县人民政府", 9), Asked("云岭县水务局", 4))[0].Answer);
        Assert.Equal(Answer.Broken, Codes("AR-704", Asked("云岭县人民政府", 3), Asked("云岭县水务局", 4))[0].Answer);
    }

    [Fact]
    public void Ten_thousand_sketches_are_compared_without_comparing_all_with_all()
    {
        var sketches = Enumerable.Range(0, 10_000).Select(i => TextSketch.Of(Prose(i == 9_999 ? 17 : i))).ToList();
        var compared = 0;

        var found = Lookalikes.Find(sketches, (_, _) => ++compared > 0);

        Assert.Equal(17, found[9_999]!.Value.Index);
        Assert.Equal(9_999, found[17]!.Value.Index);
        Assert.InRange(compared, 1, 1_000_000);
    }

    [Theory]
    [InlineData(1500)]
    [InlineData(150)]
    public void A_sketch_estimates_how_much_two_texts_share(int length)
    {
        var dice = new Random(5);
        var text = new string([.. Enumerable.Range(0, length).Select(_ => (char)('一' + dice.Next(8000)))]);
        var half = text[..(length / 2)] + new string([.. Enumerable.Range(0, length / 2).Select(_ => (char)('一' + dice.Next(8000)))]);

        Assert.Equal(1, TextSketch.Of(text).Likeness(TextSketch.Of(text)));
        Assert.InRange(TextSketch.Of(text).Likeness(TextSketch.Of(half)), 0.2, 0.46);   // half of each is a third of both together
    }

    private static List<Finding> Codes(string code, params Report[] reports) =>
        [.. SetChecker.Check(reports, OrganTreeCsv.Read(Tree).Tree, LawBook.Embedded).Select(findings => findings.Single(finding => finding.Code == code))];

    private static Report Asked(string organ, int count) => A.Report("2021").Organ(organ).Answered("granted", "person", count).Build();

    private static Report Busy(string organ, int count) => A.Report("2021").Organ(organ).Answered("granted", "person", count).Answered("partlyGranted", "company", 3)
        .Answered("unavailable.notHeld", "person", 2).Open("company", 1).Cases("reconsideration", "upheld", 4).Build();

    private static Report Long(string organ, int seed, int number) => A.Report("2021").Organ(organ)
        .Text("improvement", $"{organ}" + Prose(seed).Replace("若干", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).Build();

    /// <summary>Some three hundred characters that depend on the seed.</summary>
    private static string Prose(int seed)
    {
        var dice = new Random(seed);
        string[] who = ["各科室", "各站所", "办公室", "分管领导", "信息员", "村委会", "服务中心", "调研组"];
        string[] did = ["整理了", "公布了", "核对了", "讨论了", "修订了", "征集了", "回复了", "更新了"];
        string[] what = ["水库调度资料", "学校招生安排", "道路养护计划", "医保报销问答", "耕地保护台账", "低保复核结果", "防汛值班名单", "旧房改造方案", "林权登记说明", "公交线路图"];
        return string.Concat(Enumerable.Range(0, 22).Select(_ => $"{who[dice.Next(8)]}{did[dice.Next(8)]}{what[dice.Next(10)]}若干份。"));
    }
}
