using System.Text;
using Gongkai.Reports.Reading;
using static Gongkai.Reports.Tests.Reading.Packages;

namespace Gongkai.Reports.Tests.Reading;

/// <summary>Files made to exhaust a reader. Each ends in a refusal with a code, or in a document; what must not happen is an exception, a crash or no end.</summary>
public sealed class HostileFileTests
{
    private static readonly ReadingOptions Small = new() { MostUnpackedBytes = 5_000_000, MostCharacters = 1_000_000 };

    [Fact]
    public void Ten_thousand_nested_tables() =>
        Ends("a.html", string.Concat(Enumerable.Repeat("<table><tr><td>x", 10_000)));

    [Fact]
    public void A_hundred_thousand_nested_divs() => Ends("a.html", string.Concat(Enumerable.Repeat("<div>x", 100_000)));

    [Fact]
    public void Unclosed_formatting_tags() => Ends("a.html", string.Concat(Enumerable.Repeat("<b><i><a href=x>x<p>", 20_000)));

    [Fact]
    public void A_million_tags() => Refused("read.too-many-tags", "a.html", string.Concat(Enumerable.Repeat("<b>", 1_000_000)));

    [Fact]
    public void A_span_of_a_billion_in_every_cell() =>
        Refused("read.too-many-cells", "a.html", "<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=1000000000 rowspan=1000000000>1<td>2", 50_000)));

    [Fact]
    public void Rows_without_end_in_text() => Refused("read.too-many-cells", "a.txt", string.Concat(Enumerable.Repeat("a\tb\n", 100_000)));

    [Fact]
    public void Tables_that_open_on_every_line_of_text() => Ends("a.md", string.Concat(Enumerable.Repeat("<table\n", 100_000)));

    [Fact]
    public void A_zip_bomb_in_a_document() =>
        Refused("read.unpacks-too-large", "a.docx", Zip(("word/document.xml", "<w:document xmlns:w='x'>" + new string(' ', 20_000_000) + "</w:document>")));

    [Fact]
    public void A_zip_bomb_in_a_sheet() =>
        Refused("read.unpacks-too-large", "a.xlsx", Zip(("xl/workbook.xml", new string(' ', 20_000_000))));

    [Fact]
    public void A_text_without_end_in_a_document() => Refused("read.too-much-text", "a.docx", Packages.Docx(P(new string('文', 1_100_000))));

    [Fact]
    public void An_entity_bomb() =>
        Refused("read.damaged", "a.docx", Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><w:document xmlns:w='x'>&b;</w:document>")));

    [Fact]
    public void Nested_tables_in_a_document()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 10_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 10_000));

        Refused("read.too-deep", "a.docx", Packages.Docx(body));
    }

    [Fact]
    public void A_document_cut_off_in_the_middle_of_a_part() =>
        Refused("read.damaged", "a.docx", Zip(("word/document.xml", "<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>一、总")));

    [Fact]
    public void A_package_cut_off_at_every_length()
    {
        var file = Packages.Docx(P("一、总体情况") + "<w:tbl>" + Row(Cell("甲"), Cell("1")) + "</w:tbl>");

        for (var length = 8; length < file.Length; length += 7)
        {
            Assert.NotNull(Documents.Outcome(file[..length], "a.docx").Refusal);
        }
    }

    [Fact]
    public void A_sheet_of_forged_places() =>
        Ends(
            "a.xlsx",
            Zip(
                ("xl/workbook.xml", "<workbook><sheets><sheet name='s' id='r'/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r' Target='s.xml'/></Relationships>"),
                ("xl/s.xml", "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row><row r='-5'><c r='ZZZZZZZZ9'><v>3</v></c><c r='' s='99999'><v>4</v></c></row><row r='1048576'><c r='A1048576' t='s'><v>7</v></c></row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells></worksheet>")));

    private static void Ends(string fileName, string text) => Ends(fileName, Encoding.UTF8.GetBytes(text));

    private static void Ends(string fileName, byte[] bytes)
    {
        var outcome = Documents.Outcome(bytes, fileName, Small);

        Assert.True(outcome.Refusal is { Code: ['r', 'e', 'a', 'd', '.', ..] } || outcome.Value.Blocks.Count >= 0);
    }

    private static void Refused(string code, string fileName, string text) => Refused(code, fileName, Encoding.UTF8.GetBytes(text));

    private static void Refused(string code, string fileName, byte[] bytes) => Assert.Equal(code, Documents.Outcome(bytes, fileName, Small).Refusal?.Code);
}
