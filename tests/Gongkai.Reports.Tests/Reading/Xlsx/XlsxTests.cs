namespace Gongkai.Reports.Tests.Reading.Xlsx;

public sealed class XlsxTests
{
    [Fact]
    public void Titles_headings_and_notes_stand_beside_the_tables() =>
        Same(
            "云岭县财政局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n--\n第（一）项 | . | .\n信息内容 | 制发 | 废止\n规章 | 0 | \n--\n三、收到和处理申请情况\n--\n项目 | 甲 | 乙\n新收 | 1 | 2\n--\n注：含上年。\n",
            "<row r='1'><c r='A1' t='inlineStr'><is><t>云岭县财政局2024年政府信息公开工作年度报告</t></is></c></row>"
            + Row(2, "二、主动公开政府信息情况") + Row(3, "第（一）项") + Row(4, "信息内容", "制发", "废止") + Row(5, "规章", "#0")
            + Row(6, "三、收到和处理申请情况") + Row(7, "项目", "甲", "乙") + Row(8, "新收", "#1", "#2") + Row(9, "注：含上年。"),
            "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A3:C3'/></mergeCells>");

    [Fact]
    public void A_blank_row_parts_two_tables() =>
        Same("--\na | b\n1 | 2\n--\n--\nc | d\n3 | 4\n--\n", Row(1, "a", "b") + Row(2, "#1", "#2") + Row(4, "c", "d") + Row(5, "#3", "#4"));

    [Fact]
    public void Where_cells_have_borders_text_without_them_is_beside_the_table() =>
        Assert.Equal(
            "第一部分\n--\n第一项\na | b\n--\n".Replace("第一项\n", "第一项 | \n"),
            Documents.Read(
                Book(
                    Row(1, "第一部分") + "<row r='2'><c r='A2' s='1' t='inlineStr'><is><t>第一项</t></is></c><c r='B2' s='1'/></row>" + Row(3, "a", "b").Replace("t=", "s='1' t="),
                    styles: "<borders><border/><border><left style='thin'/></border></borders><cellXfs><xf/><xf borderId='1'/></cellXfs>"),
                "a.xlsx").Print());

    [Fact]
    public void Merges_reach_where_they_say_and_forged_ones_end_with_the_table() =>
        Same(
            "--\n组 | 甲 | 1\n. | 乙 | 2\n--\n",
            Row(1, "组", "甲", "#1") + "<row r='2'><c r='B2' t='str'><v>乙</v></c><c r='C2'><v>2</v></c></row>",
            "<mergeCells><mergeCell ref='A1:A1048576'/><mergeCell ref='B1:A0'/><mergeCell ref='XFD1:XFD2'/></mergeCells>");

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_left_out_and_told()
    {
        var document = Documents.Read(
            Book(Row(1, "a", "密", "b") + Row(2, "#8", "#8", "#8").Replace("<row ", "<row hidden='1' ") + Row(3, "#1", "#9", "#2"), before: "<cols><col min='2' max='2' hidden='1'/></cols>", second: "<sheet name='底稿' state='hidden' id='rId1'/>"),
            "a.xlsx");

        Assert.Equal("--\na | b\n1 | 2\n--\n", document.Print());
        Assert.Equal(["工作表“表”有隐藏的行或列，未读取", "隐藏的工作表“底稿”未读取"], document.Remarks.Select(remark => remark.Zh));
    }

    [Fact]
    public void Formulas_show_their_stored_results_and_never_a_guess()
    {
        var document = Documents.Read(Book("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>SUM(A1:A9)</f></c></row>"), "a.xlsx");

        Assert.Equal("--\n2 | =SUM(A1:A9)\n--\n", document.Print());
        Assert.Contains("未保存计算结果", Assert.Single(document.Remarks).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_strings_join_their_runs_and_leave_readings_out() =>
        Assert.Equal(
            "--\n行政许可 | 0\n--\n",
            Documents.Read(Book("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>0</v></c></row>", strings: "<si><r><t>行政</t></r><r><t>许可</t></r><rPh><t>xk</t></rPh></si>"), "a.xlsx").Print());

    private static void Same(string blocks, string rows, string after = "") => Assert.Equal(blocks, Documents.Read(Book(rows, after), "a.xlsx").Print());

    /// <summary>Texts as strings in the cell, numbers after #.</summary>
    private static string Row(int row, params string[] cells) =>
        $"<row r='{row}'>" + string.Concat(cells.Select((cell, c) => cell is ['#', .. var number]
            ? $"<c r='{(char)('A' + c)}{row}'><v>{number}</v></c>"
            : $"<c r='{(char)('A' + c)}{row}' t='inlineStr'><is><t>{cell}</t></is></c>")) + "</row>";

    private static byte[] Book(string rows, string after = "", string styles = "", string strings = "", string before = "", string second = "") =>
        Packages.Zip(
            ("xl/workbook.xml", $"<workbook><sheets><sheet name='表' id='rId1'/>{second}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet>{styles}</styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst>{strings}</sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));
}
