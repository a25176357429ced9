using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.Reports.Tests.Rendering.Docx;

public sealed class ReportDocxTests
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void The_file_is_valid_by_the_standard(int year)
    {
        using var file = Open(ReportDocx.Write(SampleContent.Of(year, odd: true)));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2010).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_page_is_that_of_official_documents()
    {
        using var file = Open(ReportDocx.Write(SampleContent.Of(2023)));
        var margin = file.MainDocumentPart!.Document.Descendants<PageMargin>().Single();

        Assert.Equal([37, 35, 28, 26], new[] { margin.Top!.Value, margin.Bottom!.Value, (int)margin.Left!.Value, (int)margin.Right!.Value }.Select(Millimetres));
        Assert.Equal([210, 297], file.MainDocumentPart.Document.Descendants<PageSize>().Select(size => new[] { Millimetres((int)size.Width!.Value), Millimetres((int)size.Height!.Value) }).Single());
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        Assert.Equal(ReportDocx.Write(SampleContent.Of(2023)), ReportDocx.Write(SampleContent.Of(2023)));

    [Fact]
    public void Every_table_row_fills_the_width_of_the_text()
    {
        using var file = Open(ReportDocx.Write(SampleContent.Of(2023)));

        foreach (var row in file.MainDocumentPart!.Document.Descendants<TableRow>())
        {
            Assert.Equal(8844, row.Elements<TableCell>().Sum(cell => int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Characters_that_XML_forbids_do_not_break_the_file()
    {
        var content = SampleContent.Of(2023) with { Preamble = ["前\u0000后\u000b\ud800尾\uffff", "第一行\n第二行"] };
        using var file = Open(ReportDocx.Write(content));

        Assert.Equal("前后尾", file.MainDocumentPart!.Document.Descendants<Paragraph>().ElementAt(1).InnerText);
    }

    private static int Millimetres(int twips) => (int)Math.Round(twips / 1440.0 * 25.4);

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
