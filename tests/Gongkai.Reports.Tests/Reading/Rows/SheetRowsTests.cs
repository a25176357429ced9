using Gongkai.Reports.Reading.Rows;

namespace Gongkai.Reports.Tests.Reading.Rows;

/// <summary>The reader that takes lists of a hundred thousand rows: what each kind of cell reads as, and what it refuses instead of guessing.</summary>
public sealed class SheetRowsTests
{
    private const string Titles = "<row r='1'><c r='A1' t='str'><v>名称</v></c><c r='B1' t='str'><v>日期</v></c><c r='C1' t='str'><v>数量</v></c></row>";

    private const string Styles =
        "<numFmts><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd'/><numFmt numFmtId='171' formatCode='[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'/><numFmt numFmtId='172' formatCode='yyyy'/><numFmt numFmtId='173' formatCode='000000'/></numFmts>"
        + "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='22'/><xf numFmtId='49'/><xf numFmtId='4'/><xf numFmtId='172'/><xf numFmtId='173'/></cellXfs>";

    private const string Strings =
        "<si><t>青禾镇人民政府</t></si><si><r><t>行政</t></r><r><rPr><b/></rPr><t>许可</t></r><rPh><t>xk</t></rPh></si><si><t>001</t></si><si/><si><t xml:space='preserve'>  两行_x000D_\n文字 </t></si>";

    [Theory]
    [InlineData("a shared text", "<c r='A2' t='s'><v>0</v></c>", "青禾镇人民政府")]
    [InlineData("a shared text in runs, with its reading", "<c r='A2' t='s'><v>1</v></c>", "行政许可")]
    [InlineData("a shared text of digits", "<c r='A2' t='s'><v>2</v></c>", "001")]
    [InlineData("a shared text of two lines", "<c r='A2' t='s'><v>4</v></c>", "两行\n文字")]
    [InlineData("a text in the cell", "<c r='A2' t='inlineStr'><is><t>云岭县</t></is></c>", "云岭县")]
    [InlineData("a text in the cell, in runs", "<c r='A2' t='inlineStr'><is><r><t>云</t></r><r><t>岭</t></r></is></c>", "云岭")]
    [InlineData("marks that XML writes otherwise", "<c r='A2' t='inlineStr'><is><t>甲&amp;乙&lt;1&gt;<![CDATA[<b>]]></t></is></c>", "甲&乙<1><b>")]
    [InlineData("a number", "<c r='A2'><v>12.5</v></c>", "12.5")]
    [InlineData("a number with more places than people wrote", "<c r='A2'><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("nought is not blank", "<c r='A2'><v>0</v></c>", "0")]
    [InlineData("a long number kept as text", "<c r='A2' s='5' t='str'><v>530102199001011234</v></c>", "530102199001011234")]
    [InlineData("noughts in front, kept as text", "<c r='A2' s='5' t='inlineStr'><is><t>000123</t></is></c>", "000123")]
    [InlineData("a number parted at thousands", "<c r='A2' s='6'><v>1234567.8</v></c>", "1,234,567.80")]
    [InlineData("a number that its column shows rounded", "<c r='A2' s='6'><v>1234.5678</v></c>", "1234.5678")]
    [InlineData("a small one that its column shows as nought", "<c r='A2' s='6'><v>0.0012</v></c>", "0.0012")]
    [InlineData("a number shown with noughts in front", "<c r='A2' s='8'><v>123</v></c>", "000123")]
    [InlineData("a day shown as its year", "<c r='A2' s='7'><v>45717</v></c>", "2025")]
    [InlineData("a day", "<c r='A2' s='1'><v>45717</v></c>", "2025/3/1")]
    [InlineData("a day in the book's own format", "<c r='A2' s='2'><v>45717</v></c>", "2025-03-01")]
    [InlineData("a day in the machine's long format", "<c r='A2' s='3'><v>45717</v></c>", "2025年3月1日")]
    [InlineData("a day with a time", "<c r='A2' s='4'><v>45717.5</v></c>", "2025/3/1 12:00")]
    [InlineData("a day written out", "<c r='A2' t='d'><v>2025-03-01T00:00:00</v></c>", "2025-03-01 00:00:00")]
    [InlineData("a day typed as text", "<c r='A2' t='str'><v>2025.3.1</v></c>", "2025.3.1")]
    [InlineData("what a formula came to, a number", "<c r='A2'><f>SUM(B2:C2)</f><v>7</v></c>", "7")]
    [InlineData("what a formula came to, a text", "<c r='A2' t='str'><f>B2&amp;C2</f><v>甲乙</v></c>", "甲乙")]
    [InlineData("what a formula came to, a fault", "<c r='A2' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("a formula that came to nothing", "<c r='A2' t='str'><f>IF(B2,1,\"\")</f><v></v></c>", "")]
    [InlineData("yes", "<c r='A2' t='b'><v>1</v></c>", "TRUE")]
    public void A_cell_reads_as_it_shows_but_loses_nothing(string what, string cell, string shown) =>
        Assert.True(shown == One(Titles + $"<row r='2'>{cell}<c r='B2' t='str'><v>后</v></c></row>")[0], what);

    [Theory]
    [InlineData("between", "<c r='A2' t='str'><v>甲</v></c><c r='C2' t='str'><v>丙</v></c>", "甲||丙")]
    [InlineData("in front", "<c r='C2' t='str'><v>丙</v></c>", "||丙")]
    [InlineData("there, with a style and nothing in it", "<c r='A2' t='str'><v>甲</v></c><c r='B2' s='1'/><c r='C2' t='str'><v>丙</v></c>", "甲||丙")]
    [InlineData("there, of an empty shared text", "<c r='A2' t='str'><v>甲</v></c><c r='B2' t='s'><v>3</v></c><c r='C2' t='str'><v>丙</v></c>", "甲||丙")]
    [InlineData("far out", "<c r='A2' t='str'><v>甲</v></c><c r='AB2' t='str'><v>远</v></c>", "甲|||||||||||||||||||||||||||远")]
    [InlineData("without names", "<c t='str'><v>甲</v></c><c/><c t='str'><v>丙</v></c>", "甲||丙")]
    public void Empty_cells_keep_the_others_in_their_columns(string where, string cells, string shown) => Assert.True(shown == string.Join('|', One($"{Titles}<row r='2'>{cells}</row>")), where);

    [Theory]
    [InlineData("<workbookPr date1904='1'/>", "44255", "2025/3/1")]
    [InlineData("<workbookPr date1904='true'/>", "0", "1904/1/1")]
    [InlineData("<workbookPr date1904='0'/>", "45717", "2025/3/1")]
    [InlineData("", "45717", "2025/3/1")]
    public void Days_are_counted_from_where_the_book_says(string book, string stored, string shown) =>
        Assert.Equal(shown, One($"{Titles}<row r='2'><c r='A2' s='1'><v>{stored}</v></c></row>", book)[0]);

    [Fact]
    public void Rows_keep_their_numbers_hidden_sheets_and_titles_above_are_passed_over()
    {
        using var list = Open(Book(
            "<row r='3'><c r='A3' t='str'><v>云岭县许可清单</v></c></row>" + Titles.Replace("1'", "4'", StringComparison.Ordinal)
            + "<row r='5'/><row r='7'><c r='A7' t='str'><v>甲</v></c></row><row><c t='str'><v>乙</v></c></row>", "<x/>", hiddenFirst: true));

        Assert.Equal(["名称", "日期", "数量"], list.Header);
        Assert.Equal(["7 甲", "8 乙"], list.Rows().Select(row => $"{row.Number} {row.Cells[0]}"));
    }

    [Theory]
    [InlineData("a formula never calculated", "<row r='2'><c r='A2' t='str'><v>甲</v></c><c r='B2'><f>A1</f></c></row>", "list.uncalculated")]
    [InlineData("a column beyond the bounds", "<row r='2'><c r='KO2' t='str'><v>远</v></c></row>", "list.too-wide")]
    [InlineData("a column that no sheet has", "<row r='2'><c r='XFE2' t='str'><v>远</v></c></row>", "read.damaged")]
    [InlineData("a row that no sheet has", "<row r='1048577'><c t='str'><v>远</v></c></row>", "list.too-long")]
    [InlineData("a shared text that is not there", "<row r='2'><c r='A2' t='s'><v>99</v></c></row>", "read.damaged")]
    [InlineData("marks that do not close", "<row r='2'><c r='A2' t='str'><v>甲</c></row>", "read.damaged")]
    public void What_cannot_be_read_truly_is_refused(string what, string rows, string code) => Assert.True(code == Refused(Book(Titles + rows)), what);

    [Fact]
    public void A_cell_longer_than_any_is_refused_before_it_is_held() =>
        Assert.Equal("read.too-much-text", Refused(Book($"{Titles}<row r='2'><c r='A2' t='inlineStr'><is><t>{new string('长', 1_000_001)}</t></is></c></row>")));

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.99)]
    public void A_file_that_breaks_off_is_refused(double part)
    {
        var whole = Book(Titles + "<row r='2'><c r='A2' t='str'><v>甲</v></c></row>");

        Assert.Equal("read.damaged", Refused(whole[..(int)(whole.Length * part)]));
    }

    [Fact]
    public void A_fault_further_down_says_so_after_the_sound_rows_and_no_row_is_made_up()
    {
        var rows = string.Concat(Enumerable.Range(2, 30).Select(n => $"<row r='{n}'><c r='A{n}' t='str'><v>第{n}行</v></c></row>"));
        using var list = Open(Book(Titles + rows + "<row r='32'><c r='A32' t='s'><v>99</v></c></row>"));
        var read = new List<string>();

        Assert.Throws<DamagedListException>(() => read.AddRange(Walked(list, read)));
        Assert.Equal(30, read.Count);
        Assert.Equal("第31行", read[^1]);
    }

    private static IEnumerable<string> Walked(TableRows list, List<string> read)
    {
        foreach (var row in list.Rows())
        {
            read.Add(row.Cells[0]);
        }

        return [];
    }

    private static IReadOnlyList<string> One(string rows, string book = "")
    {
        using var list = Open(Book(rows, book));

        return Assert.Single(list.Rows()).Cells;
    }

    private static TableRows Open(byte[] file) => TableRows.Open(new MemoryStream(file), "清单.xlsx", TestContext.Current.CancellationToken).Value;

    private static string? Refused(byte[] file) => TableRows.Open(new MemoryStream(file), "清单.xlsx", TestContext.Current.CancellationToken).Refusal?.Code;

    private static byte[] Book(string rows, string book = "", bool hiddenFirst = false) =>
        Packages.Zip(
            ("xl/workbook.xml", $"<workbook>{book}<sheets>{(hiddenFirst ? "<sheet name='底稿' state='hidden' id='rId2'/>" : "")}<sheet name='表' id='rId1'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet>{Styles}</styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst>{Strings}</sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"),
            ("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>底稿</v></c></row></sheetData></worksheet>"));
}
