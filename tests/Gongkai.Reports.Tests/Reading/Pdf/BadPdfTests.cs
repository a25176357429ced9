using System.Text;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading.Office;
using Gongkai.Reports.Tests.Reading.Scan;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;

namespace Gongkai.Reports.Tests.Reading.Pdf;

/// <summary>PDFs that cannot be read, or not wholly: a clear word about each.</summary>
public sealed class BadPdfTests
{
    private static readonly Lazy<byte[]> Docx = new(() => ReportGenerator.Clean(910, AllLayouts.Named("docx")).Bytes);
    private static readonly Lazy<byte[]> Whole = new(() => OfficeFiles.Convert("pdf", ("report.docx", Docx.Value))[0]);

    [Fact]
    public void A_pdf_with_a_password_is_refused()
    {
        var locked = OfficeFiles.Convert("pdf:writer_pdf_Export:{\"EncryptFile\":{\"type\":\"boolean\",\"value\":\"true\"},\"DocumentOpenPassword\":{\"type\":\"string\",\"value\":\"x\"}}", ("report.docx", Docx.Value))[0];

        Assert.Equal("read.encrypted", Documents.Outcome(locked, "a.pdf").Refusal?.Code);
    }

    [Fact]
    public void A_pdf_cut_off_early_is_refused() => Assert.Equal("read.damaged", Documents.Outcome(Whole.Value[..2000], "a.pdf").Refusal?.Code);

    [Fact]
    public void A_pdf_in_name_only_is_refused() => Assert.Equal("read.damaged", Documents.Outcome(Encoding.ASCII.GetBytes("%PDF-1.7\nnothing follows"), "a.pdf").Refusal?.Code);

    [Fact]
    public void A_pdf_that_lost_its_end_is_read_and_said_to_be_cut()
    {
        var document = Documents.Read(Whole.Value[..^60], "a.pdf");

        Assert.NotEmpty(document.Blocks.OfType<Table>());
        Assert.Contains(document.Remarks, remark => remark.Zh.Contains("没有下载完整", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_page_is_a_document_without_blocks()
    {
        var blank = new Picture(600, 850, new byte[600 * 850]);
        Array.Fill(blank.Pixels, (byte)255);

        Assert.Empty(Documents.Read(PictureFiles.Pdf([blank], 72), "a.pdf").Blocks);
    }

    [Fact]
    public void A_page_as_large_as_a_house_costs_no_more_than_another()
    {
        var page = new Picture(60, 85, new byte[60 * 85]);
        var pdf = Encoding.Latin1.GetString(PictureFiles.Pdf([page], 72)).Replace("[0 0 60 85]", "[0 0 900000 1300000]", StringComparison.Ordinal);

        Assert.Empty(Documents.Read(Encoding.Latin1.GetBytes(pdf), "a.pdf").Blocks.OfType<Table>());
    }
}
