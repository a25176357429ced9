using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>Every check of figures catches a fault planted in a clean report, and points at the cell.</summary>
public sealed class PlantedFaultsTests
{
    private const int Reports = 40;

    /// <summary>What is done to a clean report; returns the cells that the finding must name, or null when the report has no place for the fault.</summary>
    private sealed record Fault(string Code, Func<ReportBuilder, GeneratedReport, Dice, string[]?> Plant);

    private static readonly Fault[] Faults =
    [
        new("AR-101", (report, clean, dice) => Put(dice.Of(Cells(clean)), cell => report.Blank(cell))),
        new("AR-101", (report, clean, dice) => Put(dice.Of(Cells(clean)), cell => report.Mark(cell, dice.Of("/", "—", "无", "－")))),
        new("AR-102", (report, clean, dice) => Put(dice.Of(Cells(clean)), cell => report.Missing(cell))),
        new("AR-102", (report, clean, dice) => Put(dice.Of(Cells(clean)), cell => report.Undecided(cell, 1, 11))),
        new("AR-103", (report, clean, dice) => Put(dice.Of(Cells(clean, "requests", "remedies")), cell => report.Set(cell, dice.Below(9) + 0.5m))),
        new("AR-103", (report, clean, dice) => Put(dice.Of(Cells(clean, "requests", "remedies")), cell => report.Set(cell, -1 - dice.Below(9)))),
        new("AR-104", (report, clean, dice) => Put(dice.Of(Cells(clean)), cell => report.Set(cell, 22, "22（其中修订 16 件）"))),
        new("AR-105", (report, _, dice) =>
        {
            report.Missing($"{dice.Of("disclosure", "requests", "remedies")}/*/*");
            return [];
        }),
        new("AR-202", (report, clean, _) => clean.Organ.Rank is Rank.City || clean.Form.Version != "2021" ? null : Put("disclosure/regulations/issued", cell => report.Set(cell, 3))),
        new("AR-204", (report, clean, _) => Put(clean.Form.Version == "2021" ? "disclosure/fees/amount" : "disclosure/procurement/amount", cell => report.Set(cell, 316_441_000_000m))),
        new("AR-205", (report, clean, _) => clean.Form.Version != "2021" ? null : Put("disclosure/normativeDocuments/issued", cell => report.Set(cell, 20_000_000))),
        new("AR-301", (report, clean, dice) => Put(dice.Of(Rows(clean, "received", "carriedIn", "concluded", "carriedOut")), cell => Add(report, clean, cell, dice))),
        new("AR-302", (report, clean, dice) => Put(dice.Of(Rows(clean, [.. Results(clean), "concluded"])), cell => Add(report, clean, cell, dice))),
        new("AR-303", (report, clean, dice) => Put(dice.Of(Cells(clean, "requests")), cell => Add(report, clean, cell, dice))),
        new("AR-304", (report, clean, dice) => Put(dice.Of(Rows(clean, "carriedOut")), cell => report.Set(cell, 100_000_000))),
        new("AR-401", (report, clean, dice) => Put(dice.Of(Cells(clean, "remedies")), cell => Add(report, clean, cell, dice))),
    ];

    private static readonly Fault[] YearToYear =
    [
        new("AR-201", (report, clean, _) => clean.Year < 2022 ? null : Put("disclosure/normativeDocuments/inForce", cell => report.Set(cell, 77_000_000))),
        new("AR-203", (report, clean, _) => clean.Year < 2022 ? null : Put("disclosure/normativeDocuments/repealed", cell => report.Set(cell, 77_000_000))),
        new("AR-211", (report, clean, _) => clean.Year != 2020 ? null : Put("disclosure/penalties/lastYear", cell => report.Set(cell, 77_000_000))),
        new("AR-305", (report, clean, dice) => clean.Year < 2020 ? null : Put(dice.Of(Rows(clean, "carriedIn")), cell => report.Set(cell, 77_000_000))),
    ];

    public static TheoryData<int> Alone => [.. Enumerable.Range(0, Faults.Length)];

    public static TheoryData<int> Beside => [.. Enumerable.Range(0, YearToYear.Length)];

    [Fact]
    public void There_is_a_fault_for_every_check_of_figures() =>
        Assert.Equal(
            LawBook.Embedded.Checks.Keys.Where(code => code is [_, _, _, '1' or '2' or '3' or '4', ..]).Order(),
            Faults.Concat(YearToYear).Select(fault => fault.Code).Distinct().Order());

    [Theory]
    [MemberData(nameof(Alone))]
    public void A_planted_fault_is_caught_where_it_stands(int fault) => Plant(Faults[fault], _ => new CheckContext());

    [Theory]
    [MemberData(nameof(Beside))]
    public void A_fault_between_two_years_is_caught_where_it_stands(int fault) =>
        Plant(YearToYear[fault], clean => new CheckContext { Previous = GeneratedAsRead.Build(GeneratedReport.About(clean.Seed, clean.Organ, clean.Year - 1)) });

    private static void Plant(Fault fault, Func<GeneratedReport, CheckContext> context)
    {
        var planted = 0;
        for (var seed = 0; planted < Reports; seed++)
        {
            Assert.True(seed < 2_000, "no report has a place for the fault");
            var clean = GeneratedReport.Roll(seed);
            var report = GeneratedAsRead.Builder(clean);
            if (fault.Plant(report, clean, Dice.For(seed, fault.Code)) is not { } cells)
            {
                continue;
            }

            planted++;
            var broken = ReportChecker.Check(report.Build(), context(clean)).Where(finding => finding.Code == fault.Code && finding.Answer == Answer.Broken).ToList();
            Assert.True(broken.Count > 0, $"{fault.Code} did not see {string.Join(' ', cells)} in report {seed}");
            Assert.All(cells, cell => Assert.Contains(broken, finding => finding.Cells.Contains(CellRef.Parse(cell))));
        }
    }

    private static string[] Put(string cell, Func<string, ReportBuilder> plant)
    {
        plant(cell);
        return [cell];
    }

    private static ReportBuilder Add(ReportBuilder report, GeneratedReport clean, string cell, Dice dice) =>
        report.Set(cell, clean.Figures[CellRef.Parse(cell)] + 1 + dice.Below(9));

    private static List<string> Cells(GeneratedReport clean, params string[] tables) =>
        [.. clean.Figures.Keys.Where(cell => tables.Length == 0 || tables.Contains(cell.Table)).Select(cell => cell.ToString())];

    private static List<string> Rows(GeneratedReport clean, params string[] rows) =>
        [.. clean.Figures.Keys.Where(cell => cell.Table == "requests" && rows.Contains(cell.Row)).Select(cell => cell.ToString())];

    private static IEnumerable<string> Results(GeneratedReport clean) =>
        clean.Figures.Keys.Where(cell => cell.Table == "requests" && cell.Row is not ("received" or "carriedIn" or "concluded" or "carriedOut")).Select(cell => cell.Row).Distinct();
}
