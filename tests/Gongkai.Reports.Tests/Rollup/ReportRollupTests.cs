using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Similarity;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Rollup;

public sealed class ReportRollupTests
{
    private const string County = "名称,上级,汇总\n云岭县人民政府,,是\n云岭县人民政府办公室,云岭县人民政府,\n云岭县水务局,云岭县人民政府,\n青禾镇人民政府,云岭县人民政府,\n青禾镇林站,青禾镇人民政府,\n";

    private static readonly OrganTree Tree = OrganTreeCsv.Read(County).Tree!;
    private static readonly CellRef Received = CellRef.Parse("requests/received/person");

    [Fact]
    public void A_total_is_own_plus_members_and_names_the_reports_in_it()
    {
        var result = Of(Report("云岭县人民政府办公室", 3), Report("云岭县水务局", 4), Report("青禾镇人民政府", 5), Report("青禾镇林站", 1));

        Assert.Equal(13, Total(result, "云岭县人民政府")[Received].Value);
        Assert.Equal(6, Total(result, "青禾镇人民政府")[Received].Value);
        Assert.Equal(["云岭县人民政府办公室", "云岭县水务局", "青禾镇人民政府", "青禾镇林站"], result.Totals[0].Files);
        Assert.Equal(["云岭县人民政府"], result.Missing.Select(organ => organ.Name));
    }

    [Fact]
    public void An_aggregate_report_is_never_summed_with_its_own_parts()
    {
        var result = Of(Report("云岭县人民政府", 13), Report("云岭县人民政府办公室", 3), Report("云岭县水务局", 4), Report("青禾镇人民政府", 5), Report("青禾镇林站", 1));

        Assert.Equal(13, Total(result, "云岭县人民政府")[Received].Value);
        Assert.DoesNotContain("云岭县人民政府", result.Totals[0].Files);
        Assert.Equal("云岭县人民政府", result.Totals[0].AggregateFile);
    }

    [Fact]
    public void Where_parts_are_missing_the_aggregate_report_alone_is_the_total()
    {
        var result = Of(Report("云岭县人民政府", 13), Report("云岭县水务局", 4));

        Assert.Equal(TotalBasis.AggregateReport, result.Totals[0].Basis);
        Assert.Equal(["云岭县人民政府"], result.Totals[0].Files);
        Assert.Equal(13, Total(result, "云岭县人民政府")[Received].Value);
    }

    [Fact]
    public void A_missing_report_opens_the_sum_and_is_named()
    {
        var result = Of(Report("云岭县人民政府办公室", 3), Report("云岭县水务局", 4), Report("青禾镇林站", 1));
        var cell = Total(result, "云岭县人民政府")[Received];

        Assert.Equal((8m, null, 1), (cell.Low, cell.High, cell.Open));
        Assert.Null(cell.Value);
        Assert.Equal(["青禾镇人民政府"], result.Totals[0].Missing.Select(organ => organ.Name));
    }

    [Fact]
    public void A_blank_is_not_a_zero_and_an_undecided_cell_is_one_of_its_candidates()
    {
        var result = Of(
            A.Report("2021").Organ("云岭县人民政府办公室").Blank("requests/received/person").Build(),
            A.Report("2021").Organ("云岭县水务局").Undecided("requests/received/company", 27, 2).Build(),
            Report("青禾镇人民政府", 5), Report("青禾镇林站", 1));
        var total = Total(result, "云岭县人民政府");

        Assert.Equal((6m, null), (total[Received].Low, total[Received].High));
        Assert.Equal((2m, 27m), (total[CellRef.Parse("requests/received/company")].Low, total[CellRef.Parse("requests/received/company")].High));
    }

    [Fact]
    public void Two_reports_of_one_organ_that_differ_leave_the_sum_open()
    {
        var result = Of(Report("云岭县人民政府办公室", 3), Report("云岭县水务局", 4), Report("云岭县水务局", 6), Report("青禾镇人民政府", 5), Report("青禾镇林站", 1));

        Assert.Equal((13m, 15m), (Total(result, "云岭县人民政府")[Received].Low, Total(result, "云岭县人民政府")[Received].High));
        Assert.Equal("云岭县水务局", Assert.Single(result.Contradicting).Organ.Name);
    }

    [Fact]
    public void Reports_of_no_known_organ_and_of_other_years_are_named_and_left_out()
    {
        var result = Of(Report("白石县水务局", 9), A.Report("2021").Organ("云岭县水务局").Year(2022).Build());

        Assert.Equal("白石县水务局", Assert.Single(result.Unplaced).Organ);
        Assert.Single(result.OtherYears);
    }

    [Fact]
    public void A_report_on_the_older_form_counts_where_the_crosswalk_says_that_cells_are_the_same()
    {
        var result = Of(
            A.Report("2019").Year(2024).Organ("云岭县人民政府办公室").Answered("granted", "person", 3).Answered("other", "person", 2).Build(),
            Report("云岭县水务局", 4), Report("青禾镇人民政府", 5), Report("青禾镇林站", 1));
        var total = Total(result, "云岭县人民政府");

        Assert.Equal(15, total[Received].Value);
        Assert.Null(total[CellRef.Parse("requests/other.else/person")].Value);
        Assert.Null(total[CellRef.Parse("disclosure/regulations/issued")].Value);
    }

    [Fact]
    public void The_consolidated_report_can_be_rendered_like_any_other()
    {
        var result = Of(Report("云岭县人民政府办公室", 3), Report("云岭县水务局", 4), Report("青禾镇林站", 1));
        var content = ConsolidatedReport.Of(result, result.Totals[0]);

        Assert.Equal("≥8", content.Figures[Received].Text);
        Assert.Contains("青禾镇人民政府", string.Concat(content.Preamble), StringComparison.Ordinal);
        Assert.Contains("云岭县水务局", string.Concat(content.Preamble), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_are_the_same_in_whatever_order_reports_come() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 500).ArrayOf(4).ToArbitrary(), counts =>
    {
        var names = new[] { "云岭县人民政府办公室", "云岭县水务局", "青禾镇人民政府", "青禾镇林站" };
        var reports = names.Zip(counts, Report).ToArray();

        Assert.Equal(counts.Sum(), Total(Of(reports), "云岭县人民政府")[Received].Value);
        Assert.Equal(counts.Sum(), Total(Of([.. reports.Reverse()]), "云岭县人民政府")[Received].Value);
    }));

    private static Report Report(string organ, int received) => A.Report("2021").Organ(organ).Answered("granted", "person", received).Build() with { File = organ };

    private static RollupResult Of(params Report[] reports) =>
        ReportRollup.Of([.. reports.Select(report => ReportSketch.Of(report, LawBook.Embedded))], Tree, 2024, LawBook.Embedded).Value;

    private static Dictionary<CellRef, TotalCell> Total(RollupResult result, string organ) =>
        result.For(Tree.Organs.First(node => node.Name == organ))!.Cells.ToDictionary(cell => cell.Cell);
}
