using System.Text;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Reading.Hidden;
using Gongkai.Testing.Generated.Files;

namespace Gongkai.Reports.Tests.Reading.Hidden;

public sealed class HiddenContentTests
{
    private const string Shown = "<w:p><w:r><w:t>公开的内容</w:t></w:r></w:p>";

    [Fact]
    public void A_plain_document_hides_nothing() => Assert.Empty(Found(OfficeFiles.Word(Shown), "a.docx"));

    [Theory]
    [InlineData("<w:p><w:del w:id='1' w:author='王某'><w:r><w:delText>原拟处罚王某</w:delText></w:r></w:del><w:r><w:t>公开</w:t></w:r></w:p>", HiddenKind.Revision, "原拟处罚王某")]
    [InlineData("<w:p><w:moveFrom w:id='1'><w:r><w:t>移走的话</w:t></w:r></w:moveFrom></w:p>", HiddenKind.Revision, "移走的话")]
    [InlineData("<w:p><w:r><w:t>公开</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏起来的话</w:t></w:r></w:p>", HiddenKind.HiddenText, "藏起来的话")]
    [InlineData("<w:p><w:r><w:t>公开</w:t></w:r><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>白字</w:t></w:r></w:p>", HiddenKind.CoveredText, "白字")]
    public void What_stands_in_a_Word_file_and_is_not_shown_is_found(string body, HiddenKind kind, string says)
    {
        var part = Assert.Single(Found(OfficeFiles.Word(body), "a.docx"));

        Assert.Equal((kind, says), (part.Kind, part.Text));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>看得见</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:fill='C00000'/></w:rPr><w:t>红底白字</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r></w:p>")]
    public void What_is_shown_is_no_finding(string body) => Assert.Empty(Found(OfficeFiles.Word(body), "a.docx"));

    [Fact]
    public void A_comment_and_an_author_are_found_and_taken_out_and_the_text_stays()
    {
        var file = OfficeFiles.Word(Shown + "<w:p><w:ins w:id='2' w:author='李某'><w:r><w:t>补充一句</w:t></w:r></w:ins><w:del w:id='3'><w:r><w:delText>删去一句</w:delText></w:r></w:del></w:p>", comment: "这段先别发", author: "王某");
        var found = Found(file, "a.docx");

        Assert.Equal([HiddenKind.Properties, HiddenKind.Revision, HiddenKind.Revision, HiddenKind.Comment], found.Select(part => part.Kind));
        Assert.All(found, part => Assert.True(part.Removable));

        var clean = HiddenContent.Remove(file, "a.docx", new ReadingOptions()).Value;
        Assert.Empty(Found(clean, "a.docx"));
        Assert.Equal("公开的内容\n补充一句\n", Documents.Read(clean, "a.docx").Print());
        Assert.DoesNotContain("别发", Everything(clean));
    }

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_runs_on_into_the_next()
    {
        var file = OfficeFiles.Word("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>前半句</w:t></w:r></w:p><w:p><w:r><w:t>后半句</w:t></w:r></w:p>");

        Assert.Equal("前半句后半句\n", Documents.Read(HiddenContent.Remove(file, "a.docx", new ReadingOptions()).Value, "a.docx").Print());
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_named_and_left_to_a_person()
    {
        var file = OfficeFiles.Sheets(DocumentFormat.OpenXml.Spreadsheet.SheetStateValues.VeryHidden, "<row r=\"1\"/><row r=\"2\" hidden=\"1\"/><row r=\"3\" hidden=\"true\"/><row r=\"5\" hidden=\"1\"/>", "<cols><col min=\"2\" max=\"28\" hidden=\"1\"/></cols>", comment: "核对过");
        var found = Found(file, "a.xlsx");

        Assert.Equal("2—3、5", Assert.Single(found, part => part.Kind == HiddenKind.HiddenRows).Text);
        Assert.Equal("B—AB", Assert.Single(found, part => part.Kind == HiddenKind.HiddenColumns).Text);
        Assert.Contains("内部", Assert.Single(found, part => part.Kind == HiddenKind.HiddenSheet).Where.Zh);
        Assert.Equal("核对过", Assert.Single(found, part => part.Kind == HiddenKind.Comment).Text);

        var clean = Found(HiddenContent.Remove(file, "a.xlsx", new ReadingOptions()).Value, "a.xlsx");
        Assert.DoesNotContain(clean, part => part.Removable);
        Assert.Equal(3, clean.Count);
    }

    [Fact]
    public void Text_under_a_bar_and_text_as_white_as_the_paper_are_found_in_a_PDF()
    {
        Assert.SkipWhen(!OutsideProgram.Has("pdftotext"), "poppler is not installed");
        var found = Found(Pdf("BT /F 20 Tf 50 700 Td (shown) Tj ET BT /F 20 Tf 50 600 Td (covered) Tj ET 0 g 40 590 200 40 re f 1 g BT /F 20 Tf 50 500 Td (white) Tj ET"), "a.pdf");

        Assert.Equal("covered white", Assert.Single(found, part => part.Kind == HiddenKind.CoveredText).Text);
        Assert.Equal("Wang", Assert.Single(found, part => part.Kind == HiddenKind.Properties).Text);
        Assert.Single(found, part => part.Kind == HiddenKind.Annotation);
    }

    [Fact]
    public void A_photograph_loses_its_place_and_stays_upright()
    {
        var photo = Jpeg(orientation: 6, gps: true);
        Assert.Equal(HiddenKind.Location, Assert.Single(Found(photo, "a.jpg")).Kind);

        var clean = HiddenContent.Remove(photo, "a.jpg", new ReadingOptions()).Value;
        Assert.Empty(Found(clean, "a.jpg"));
        Assert.Equal(Jpeg(orientation: 6, gps: false), clean);
    }

    [Fact]
    public void A_format_that_is_not_looked_into_says_so() =>
        Assert.Equal(HiddenKind.NotLooked, Assert.Single(Found([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]], "a.doc")).Kind);

    [Fact]
    public void A_damaged_package_is_refused() =>
        Assert.NotNull(HiddenContent.Find("PK\u0003\u0004 nothing"u8.ToArray(), "a.docx", new ReadingOptions()).Refusal);

    private static IReadOnlyList<HiddenPart> Found(byte[] bytes, string name) => HiddenContent.Find(bytes, name, new ReadingOptions()).Value;

    private static string Everything(byte[] zip)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        return string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private static byte[] Pdf(string page) => Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R/Annots[7 0 R]>>endobj\n"
        + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        + $"5 0 obj<</Length {page.Length}>>stream\n{page}\nendstream endobj\n6 0 obj<</Author(Wang)>>endobj\n"
        + "7 0 obj<</Type/Annot/Subtype/Text/Rect[400 700 420 720]/Contents(note)>>endobj\ntrailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF");

    // Exif with one or two tags, then the start of a picture.
    private static byte[] Jpeg(byte orientation, bool gps)
    {
        byte[] tags = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, .. gps ? new byte[] { 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26 } : []];
        byte[] exif = [.. "Exif\0\0"u8, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, (byte)(gps ? 2 : 1), .. tags, 0, 0, 0, 0];

        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xDB, 0, 4, 1, 1, 0xFF, 0xDA, 0, 2, 0, 0xFF, 0xD9];
    }
}
