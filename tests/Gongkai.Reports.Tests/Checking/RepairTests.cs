using FsCheck;
using FsCheck.Fluent;
using Gongkai.Reports.Checking;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Checking;

public sealed class RepairTests
{
    [Fact]
    public void A_total_that_is_one_short_is_mended_by_the_total()
    {
        var repairs = Repairs(A.Report().Answered("granted", "person", 12).Set("requests/concluded/total", 21));

        Assert.Equal("改这一格即可：（七）总计·总计 21 → 12", Assert.Single(repairs));
    }

    [Fact]
    public void A_part_that_breaks_its_row_and_its_column_is_found_where_they_cross() =>
        Assert.Equal(
            "改这一格即可：（一）予以公开·自然人 5 → 3",
            Assert.Single(Repairs(A.Report().Answered("granted", "person", 3).Answered("granted", "company", 2).Set("requests/granted/person", 5))));

    [Fact]
    public void A_request_booked_as_concluded_and_as_carried_over_has_several_ways_out()
    {
        // New 1, concluded 1, carried over 1: which of the three rows is wrong, only the office knows.
        var repairs = Repairs(A.Report().Answered("granted", "person", 1).Row("requests/carriedOut", 1, 0, 0, 0, 0, 0, 1));

        Assert.Contains("改这 2 格即可：四、结转下年度继续办理·自然人 1 → 0；四、结转下年度继续办理·总计 1 → 0", repairs);
        Assert.Contains("改这 2 格即可：一、本年新收政府信息公开申请数量·自然人 1 → 2；一、本年新收政府信息公开申请数量·总计 1 → 2", repairs);
        Assert.Contains("改这 2 格即可：二、上年结转政府信息公开申请数量·自然人 0 → 1；二、上年结转政府信息公开申请数量·总计 0 → 1", repairs);
    }

    [Fact]
    public void Last_years_report_settles_which_way_out_it_is()
    {
        var report = A.Report().Answered("granted", "person", 1).Row("requests/carriedOut", 1, 0, 0, 0, 0, 0, 1).Build();
        var previous = A.Report().Year(2023).Open("person", 1).Build();
        var findings = ReportChecker.Check(report, new CheckContext { Previous = previous });

        Assert.Equal(
            ["改这 2 格即可：二、上年结转政府信息公开申请数量·自然人 0 → 1；二、上年结转政府信息公开申请数量·总计 0 → 1"],
            findings.First(finding => finding is { Code: "AR-301", Answer: Answer.Broken }).Repairs.Select(repair => repair.Message.Zh));
    }

    [Fact]
    public void The_number_that_the_text_gives_comes_first()
    {
        var report = A.Report().Answered("granted", "person", 1).Row("requests/carriedOut", 1, 0, 0, 0, 0, 0, 1);

        Assert.StartsWith("改这 2 格即可：一、", Repairs(report.Text("overview.onRequest", "全年收到政府信息公开申请２件。"))[0]);
    }

    [Fact]
    public void Exchanged_digits_come_before_other_changes()
    {
        // 12 + 9 = 21, but the total says 12: the total is the slip, though a part could be 3 or 0.
        var report = A.Report().Cases("reconsideration", "upheld", 12).Cases("reconsideration", "corrected", 9).Set("remedies/reconsideration/total", 12);

        Assert.Equal("改这一格即可：行政复议·总计 12 → 21", Repairs(report)[0]);
        Assert.Contains("改这一格即可：行政复议·结果维持 12 → 3", Repairs(report));
    }

    [Fact]
    public void Nothing_is_proposed_when_more_than_a_few_cells_would_have_to_change()
    {
        var report = A.Report();
        foreach (var row in (string[])["granted", "partlyGranted", "refused.stateSecret", "refused.internalAffairs"])
        {
            report.Set($"requests/{row}/total", 7);
        }

        Assert.Empty(Repairs(report.Set("requests/granted/company", 3).Set("requests/carriedOut/charity", 3)));
    }

    [Fact]
    public void Nothing_is_proposed_for_a_sum_with_an_open_cell() =>
        Assert.Empty(Repairs(A.Report().Answered("granted", "company", 1).Blank("requests/carriedIn/company").Set("requests/received/company", 2).Set("requests/received/total", 2)));

    [Fact]
    public void After_any_proposed_repair_every_equation_holds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(
            Arb.From(Gen.Choose(0, 50_000)), seed =>
            {
                var dice = Dice.For(seed, "repair");
                var generated = GeneratedReport.Roll(seed);
                var faults = Enumerable.Range(0, dice.Between(1, 2)).Select(_ => (Cell: dice.Of(SumCells(generated)), Value: (decimal)dice.Below(40))).ToList();
                var findings = Findings(Damaged(generated, faults));

                foreach (var finding in findings.Where(finding => finding.Answer == Answer.Broken))
                {
                    foreach (var repair in finding.Repairs)
                    {
                        var mended = Findings(Damaged(generated, [.. faults, .. repair.Changes.Select(change => (change.Cell.ToString(), change.To))]));

                        Assert.DoesNotContain(mended, after => after.Answer == Answer.Broken && after.Cells[0].Table == finding.Cells[0].Table && Same(after, finding));
                    }
                }
            }));

    [Fact]
    public void One_wrong_cell_is_always_repaired_and_the_right_number_is_among_the_proposals()
    {
        var planted = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var dice = Dice.For(seed, "one wrong cell");
            var generated = GeneratedReport.Roll(seed);
            var cell = dice.Of(SumCells(generated));
            var right = generated.Figures[Law.Forms.CellRef.Parse(cell)];
            var broken = Findings(Damaged(generated, [(cell, right + dice.Between(1, 9))])).Where(finding => finding.Answer == Answer.Broken && finding.Code != "AR-304").ToList();

            Assert.NotEmpty(broken);
            planted++;
            Assert.All(broken, finding => Assert.Contains(finding.Repairs, repair => repair.Changes is [var only] && only.Cell.ToString() == cell && only.To == right));
        }

        Assert.Equal(200, planted);
    }

    // Table 4 falls into three systems; a repair speaks of its own.
    private static bool Same(Finding a, Finding b) => a.Cells[0].Table == "requests" || a.Cells[0].Row == b.Cells[0].Row;

    private static List<string> SumCells(GeneratedReport generated) =>
        [.. generated.Figures.Keys.Where(cell => cell.Table is "requests" or "remedies").Select(cell => cell.ToString())];

    private static ReportBuilder Damaged(GeneratedReport generated, IEnumerable<(string Cell, decimal Value)> faults)
    {
        var builder = GeneratedAsRead.Builder(generated);
        foreach (var (cell, value) in faults)
        {
            builder.Set(cell, value);
        }

        return builder;
    }

    private static List<string> Repairs(ReportBuilder report) =>
        [.. Findings(report).First(finding => finding.Answer == Answer.Broken).Repairs.Select(repair => repair.Message.Zh)];

    private static List<Finding> Findings(ReportBuilder report) =>
        [.. ReportChecker.Check(report.Build(), new CheckContext()).Where(finding => finding.Code is [_, _, _, '3' or '4', ..])];
}
