using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Reports.Rendering.Xlsx;
using Workbook = Gongkai.Reports.Rendering.Xlsx.Workbook;

namespace Gongkai.Reports.Tests.Rendering.Xlsx;

public sealed class WorkbookTests
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void A_report_is_valid_by_the_standard(int year)
    {
        using var file = Open(ReportXlsx.Write(SampleContent.Of(year, odd: true)));

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_list_with_filter_frozen_panes_and_merges_is_valid_by_the_standard()
    {
        var book = new Workbook();
        var sheet = book.Add("问题");
        sheet.Widths = [12, 60];
        sheet.FrozenRows = 2;
        sheet.FilterRow = 2;
        sheet.Add(new SheetCell("检查结果", Look.Title, Across: 2));
        sheet.Add(new SheetCell("单位", Look.Header), new SheetCell("说明", Look.Header));
        sheet.Add(new SheetCell("=1+1", Look.Item), new SheetCell(12.5m, Look.ItemError));
        using var file = Open(book.ToBytes());

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Empty(file.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.Equal("A2:B3", file.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<AutoFilter>().Single().Reference!.Value);
    }

    [Fact]
    public void Names_of_sheets_are_made_acceptable_and_unique()
    {
        var book = new Workbook();

        Assert.Equal(
            ["甲 乙", "甲 乙 (2)", "Sheet", new string('长', 31), new string('长', 27) + " (2)"],
            new[] { "甲/乙", "甲:乙", "", new string('长', 40), new string('长', 40) }.Select(name => book.Add(name).Name));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(ReportXlsx.Write(SampleContent.Of(2023)), ReportXlsx.Write(SampleContent.Of(2023)));

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
}
