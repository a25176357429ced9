using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Rollup.Printing;
using Gongkai.Reports.Similarity;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Rollup.Printing;

public sealed class RollupPrintingTests
{
    public static RollupResult Sample { get; } = ReportRollup.Of(
        [
            Sketch("云岭县人民政府办公室", 3), Sketch("云岭县水务局", 4), Sketch("白石县水务局", 4), Sketch("青禾镇人民政府", 5),
        ],
        OrganTreeCsv.Read("名称,上级,汇总\n云岭县人民政府,,是\n云岭县人民政府办公室,云岭县人民政府,\n云岭县水务局,云岭县人民政府,\n青禾镇人民政府,云岭县人民政府,\n青禾镇林站,青禾镇人民政府,\n").Tree!,
        2024,
        LawBook.Embedded).Value;

    [Fact]
    public void As_JSON_it_is_valid_against_the_published_schema() => Assert.Empty(JsonSchema.Mistakes(
        File.ReadAllText(Path.Combine(SharedReference.Checkout, "docs/schema/rollup.schema.json")), Encoding.UTF8.GetString(RollupJson.Write(Sample))));

    [Fact]
    public void As_CSV_an_open_sum_has_bounds_and_no_value()
    {
        var lines = CsvText.Records(Encoding.UTF8.GetString(RollupCsv.Write(Sample))).ToList();
        var line = lines.Single(line => line[0] == "云岭县人民政府" && line[2] == "requests/received/person");

        Assert.Equal(1 + (Sample.Totals.Count * Sample.Form.Cells.Count), lines.Count);
        Assert.Equal(["", "12", "", "1", "3", "1", "parts"], line.Skip(4));
    }

    [Fact]
    public void As_a_workbook_it_is_valid_by_the_standard()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(RollupXlsx.Write(Sample)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void As_a_page_it_names_who_is_missing_and_what_was_left_out()
    {
        var page = new HtmlParser().ParseDocument(RollupHtml.Page(Sample));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(["云岭县人民政府", "青禾镇林站", "白石县水务局（白石县水务局）"], page.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Contains("≥12", page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(ids.Distinct(), ids);
    }

    private static ReportSketch Sketch(string organ, int received) =>
        ReportSketch.Of(A.Report("2021").Organ(organ).Answered("granted", "person", received).Build() with { File = organ }, LawBook.Embedded);
}
