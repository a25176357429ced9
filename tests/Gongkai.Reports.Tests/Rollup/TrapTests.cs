using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Similarity;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Generated;

namespace Gongkai.Reports.Tests.Rollup;

/// <summary>What broke other rollups: traps 14 and 15.</summary>
public sealed class TrapTests
{
    private const string Names = "名称,上级,汇总\n云岭县人民政府,,是\n云岭县人民政府办公室,云岭县人民政府,否\n云岭县卫生健康局,云岭县人民政府,否\n";

    private static readonly OrganTree Tree = OrganTreeCsv.Read(Names).Tree!;

    [Fact] // 14
    public void The_total_column_is_summed_as_a_column_and_never_into_the_others()
    {
        GeneratedReport[] generated = [Made(21, "云岭县人民政府办公室"), Made(22, "云岭县卫生健康局")];
        var total = Total([.. generated.Select(GeneratedAsRead.Build)]);

        foreach (var cell in generated[0].Form.Cells)
        {
            Assert.Equal(generated.Sum(report => report.Figures[cell]), total[cell].Value);
        }

        foreach (var row in generated[0].Form.Table("requests").Rows)
        {
            var sum = generated[0].Form.Table("requests").Blocks[0].Columns.Where(column => column.Code != "total").Sum(column => total[new("requests", row.Code, column.Code)].Value);
            Assert.Equal(sum, total[new("requests", row.Code, "total")].Value);
        }
    }

    [Fact] // 14
    public void A_parent_that_forgot_its_own_cases_is_told()
    {
        var finding = Aggregate(Report("云岭县人民政府", 5), Report("云岭县人民政府办公室", 3), Report("云岭县卫生健康局", 5));

        Assert.Equal(Answer.Broken, finding.Answer);
        Assert.Contains(CellRef.Parse("requests/received/person"), finding.Cells);
        Assert.Equal(Answer.Holds, Aggregate(Report("云岭县人民政府", 8), Report("云岭县人民政府办公室", 3), Report("云岭县卫生健康局", 5)).Answer);
    }

    [Fact] // 15
    public void A_renamed_organ_is_named_as_unplaced_and_opens_the_sum_instead_of_counting_as_zero()
    {
        var result = Rollup(Report("云岭县人民政府办公室", 3), Report("云岭县卫生和计划生育局", 5));

        Assert.Equal("云岭县卫生和计划生育局", Assert.Single(result.Unplaced).Organ);
        Assert.Contains("云岭县卫生健康局", result.Missing.Select(organ => organ.Name));
        Assert.Null(result.Totals[0].Cells.First(cell => cell.Cell == CellRef.Parse("requests/received/person")).Value);
    }

    [Fact] // 15
    public void Two_reports_of_an_organ_that_was_merged_are_not_added_up_in_silence()
    {
        var result = Rollup(Report("云岭县人民政府办公室", 3), Report("云岭县卫生健康局", 5), Report("云岭县卫生健康局", 2));

        Assert.Equal("云岭县卫生健康局", Assert.Single(result.Contradicting).Organ.Name);
        Assert.Null(result.Totals[0].Cells.First(cell => cell.Cell == CellRef.Parse("requests/received/person")).Value);
    }

    private static GeneratedReport Made(int seed, string organ) =>
        GeneratedReport.About(seed, TrueOrgan.Department("云岭县", organ[3..], Rank.CityDepartment), 2024);

    private static Report Report(string organ, int received) => A.Report().Organ(organ).Answered("granted", "person", received).Build() with { File = organ };

    private static RollupResult Rollup(params Report[] reports) =>
        ReportRollup.Of([.. reports.Select(report => ReportSketch.Of(report, LawBook.Embedded))], Tree, 2024, LawBook.Embedded).Value;

    private static Dictionary<CellRef, TotalCell> Total(Report[] reports) => Rollup(reports).Totals[0].Cells.ToDictionary(cell => cell.Cell);

    private static Finding Aggregate(params Report[] reports) => SetChecker.Check(reports, Tree, LawBook.Embedded)[0].Single(finding => finding.Code == "AR-704");
}
