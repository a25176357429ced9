using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Figures;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Checking;

public sealed class ArithmeticTests
{
    [Fact]
    public void A_sum_that_split_the_digits_proves_nothing_about_them()
    {
        var finding = Assert.Single(Findings(Split(A.Report().Answered("granted", "person", 3), "requests/granted/*", "AR-303"), "AR-303"));

        Assert.Equal(Answer.CannotTell, finding.Answer);
        Assert.StartsWith("25 行中有 1 行的数字是靠这一关系从连写的数字中拆分出来的，不能再用它证明：（一）予以公开·总计；", finding.Message.Zh);
    }

    [Fact]
    public void Another_check_may_still_prove_split_digits() =>
        Assert.All(["AR-301", "AR-302"], code => Assert.Equal(
            Answer.Holds, Assert.Single(Findings(Split(A.Report().Answered("granted", "person", 3), "requests/granted/*", "AR-303"), code)).Answer));

    [Fact]
    public void A_total_smaller_than_one_part_is_broken_whatever_the_blanks_hold()
    {
        var report = A.Report().Row("requests/granted", 5, 0, 0, 0, 0, 0, 4).Blank("requests/granted/company");

        Assert.Equal(
            "“（一）予以公开”行：总计 4，而自然人 5 + 商业企业（空白）（其余 4 项为 0），至少 5；未定的格不论是几都不能相等",
            Assert.Single(Findings(report, "AR-303")).Message.Zh);
    }

    [Fact]
    public void A_total_that_a_blank_could_make_up_for_cannot_be_told() =>
        Assert.Equal(
            Answer.CannotTell,
            Assert.Single(Findings(A.Report().Row("requests/granted", 3, 0, 0, 0, 0, 0, 4).Blank("requests/granted/company"), "AR-303")).Answer);

    [Fact]
    public void An_undecided_cell_none_of_whose_readings_fits_is_broken()
    {
        var report = A.Report().Row("requests/granted", 0, 0, 0, 0, 0, 0, 4).Undecided("requests/granted/person", 2, 20);

        Assert.Equal(Answer.Broken, Assert.Single(Findings(report, "AR-303")).Answer);
        Assert.Equal(Answer.CannotTell, Assert.Single(Findings(report.Undecided("requests/granted/person", 4, 20), "AR-303")).Answer);
    }

    [Fact]
    public void What_is_open_in_one_row_does_not_hide_what_is_broken_in_another()
    {
        var findings = Findings(A.Report().Blank("requests/granted/company").Set("requests/partlyGranted/total", 1), "AR-303");

        Assert.Equal([Answer.Broken, Answer.CannotTell], findings.Select(finding => finding.Answer));
    }

    [Fact]
    public void Both_sides_are_given_for_programs()
    {
        var finding = Assert.Single(Findings(A.Report().Cases("directSuit", "upheld", 4).Set("remedies/directSuit/total", 3), "AR-401"));

        Assert.Equal((3m, 4m), (finding.Stated, finding.Expected));
        Assert.Equal(finding.Cells.Count, finding.Places.Count);
    }

    [Fact]
    public void Numbers_beyond_all_measure_end_nothing()
    {
        var report = A.Report();
        foreach (var column in (string[])["person", "company", "research", "charity", "legalService", "otherOrganisation", "total"])
        {
            report.Set($"requests/granted/{column}", decimal.MaxValue);
        }

        Assert.Contains(Findings(report, "AR-303"), finding => finding.Answer == Answer.CannotTell);
    }

    [Fact]
    public void Every_check_of_figures_answers_for_every_kind_of_report()
    {
        Report[] reports = [A.Report().Build(), A.Report("2019").Build(), A.Report().WithoutTables().Build(), A.Report().Missing("requests/*/*").Year(null).Organ("").Build()];
        var codes = Law.LawBook.Embedded.Checks.Keys.Where(code => code is [_, _, _, '1' or '2' or '3' or '4', ..]).Order().ToList();

        Assert.All(reports, report => Assert.Equal(
            codes, ReportChecker.Check(report, new CheckContext()).Select(finding => finding.Code).Where(codes.Contains).Distinct()));
    }

    [Fact]
    public void Whatever_stands_in_the_cells_every_check_answers()
    {
        decimal[] numbers = [0, 1, -1, 0.5m, 1e-28m, 1e23m, decimal.MaxValue, decimal.MinValue];
        string[] texts = ["", "/", "{cell}", "12元", "22（其中修订 16 件）", "\0", "９，９", new string('7', 4_000)];

        for (var seed = 0; seed < 200; seed++)
        {
            var dice = Testing.Generated.Dice.For(seed, "anything");
            var (report, previous) = (A.Report(dice.Of("2019", "2021")), A.Report(dice.Of("2019", "2021")).Year(dice.Of(2019, 2020, 2023)));
            foreach (var cell in report.Build().Figures.All.Select(reading => reading.Cell).Where(_ => dice.Chance(0.3)).ToList())
            {
                report.Put(new CellReading(cell, dice.Of(Enum.GetValues<CellState>()))
                {
                    Value = dice.Chance(0.6) ? dice.Of(numbers) : null,
                    Text = dice.Of(texts),
                    Candidates = dice.Chance(0.3) ? [dice.Of(numbers), dice.Of(numbers)] : [],
                    Certainty = dice.Of(Certainty.Read, Certainty.Inferred),
                    ProvedBy = ["AR-303"],
                });
                if (cell.Table != "disclosure")
                {
                    previous.Set(cell.ToString(), dice.Of(numbers));
                }
            }

            Assert.NotEmpty(ReportChecker.Check(report.Build(), new CheckContext { Previous = previous.Build() }));
        }
    }

    private static ReportBuilder Split(ReportBuilder report, string row, string by)
    {
        foreach (var reading in report.Build().Figures.All.Where(reading => $"{reading.Cell.Table}/{reading.Cell.Row}/*" == row).ToList())
        {
            report.Put(reading with { Certainty = Certainty.Inferred, ProvedBy = [by] });
        }

        return report;
    }

    private static List<Finding> Findings(ReportBuilder report, string code) =>
        [.. ReportChecker.Check(report.Build(), new CheckContext()).Where(finding => finding.Code == code)];
}
