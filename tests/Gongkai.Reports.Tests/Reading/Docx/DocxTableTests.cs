using static Gongkai.Reports.Tests.Reading.Packages;

namespace Gongkai.Reports.Tests.Reading.Docx;

public sealed class DocxTableTests
{
    [Fact]
    public void Merged_cells_reach_where_they_say() =>
        Same(
            "角 | . | 申请人 | .\n. | . | 甲 | 乙\n新收 | 本级 | 1 | 2\n",
            Row(Cell("角", "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"), Cell("申请人", "<w:gridSpan w:val='2'/>"))
            + Row(Cell("", "<w:gridSpan w:val='2'/><w:vMerge/>"), Cell("甲"), Cell("乙"))
            + Row(Cell("新收"), Cell("本级"), Cell("1"), Cell("2")));

    [Fact]
    public void A_continued_merge_without_a_start_is_a_cell() =>
        Same("a | b\n | c\n", Row(Cell("a"), Cell("b")) + Row(Cell("", "<w:vMerge/>"), Cell("c")));

    [Fact]
    public void A_second_start_of_a_merge_is_a_second_cell() =>
        Same("甲 | 1\n. | 2\n乙 | 3\n. | 4\n", Row(Start("甲"), Cell("1")) + Row(On(), Cell("2")) + Row(Start("乙"), Cell("3")) + Row(On(), Cell("4")));

    [Fact]
    public void Grid_columns_before_and_after_a_row_hold_nothing() =>
        Same(
            "a | b | c\n? | 1 | ?\n",
            Row(Cell("a"), Cell("b"), Cell("c")) + "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + Cell("1") + "</w:tr>");

    [Fact]
    public void Deleted_rows_and_cells_are_gone_and_inserted_ones_are_there() =>
        Same(
            "a | b\n5 | 6\n",
            Row(Cell("a"), Cell("b"))
            + "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + Cell("1") + Cell("2") + "</w:tr>"
            + "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>" + Cell("5") + Cell("x", "<w:cellDel/>") + Cell("6") + "</w:tr>");

    [Fact]
    public void Content_controls_around_rows_and_cells_are_walked_through() =>
        Same(
            "a | b\nc | d\n",
            "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + Row(Cell("a"), "<w:sdt><w:sdtContent>" + Cell("b") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>"
            + Row(Cell("c"), Cell("d")));

    [Fact]
    public void Two_paragraphs_and_a_break_in_a_cell_are_lines_of_it() =>
        Same(
            "商业⏎企业 | 科研⏎机构\n甲 | \n",
            Row("<w:tc>" + P("商业") + P("企业") + "</w:tc>", "<w:tc><w:p><w:r><w:t>科研</w:t><w:br/><w:t>机构</w:t></w:r></w:p></w:tc>") + Row(Cell("甲"), "<w:tc/>"));

    [Fact]
    public void A_table_that_arranges_the_page_gives_its_contents_up() =>
        Assert.Equal(
            "前\n--\na | b\n1 | 2\n--\n",
            Documents.Read(Packages.Docx("<w:tbl>" + Row("<w:tc>" + P("前") + "<w:tbl>" + Row(Cell("a"), Cell("b")) + Row(Cell("1"), Cell("2")) + "</w:tbl><w:p/></w:tc>") + "</w:tbl>"), "a.docx").Print());

    [Fact]
    public void Forged_spans_add_no_columns() =>
        Same("a | .\nb | c\n", Row(Cell("a", "<w:gridSpan w:val='1000000000'/>")) + Row(Cell("b"), Cell("c", "<w:gridSpan w:val='-4'/>")));

    private static string Start(string text) => Cell(text, "<w:vMerge w:val='restart'/>");

    private static string On() => Cell("", "<w:vMerge w:val='continue'/>");

    private static void Same(string grid, string rows) =>
        Assert.Equal($"--\n{grid}--\n", Documents.Read(Packages.Docx($"<w:tbl>{rows}</w:tbl>"), "a.docx").Print());
}
