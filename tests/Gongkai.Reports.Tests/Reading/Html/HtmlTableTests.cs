namespace Gongkai.Reports.Tests.Reading.Html;

public sealed class HtmlTableTests
{
    [Fact]
    public void Word_markup_that_cuts_words_over_spans_reads_as_one_word() =>
        Same(
            "一、本年新收 | 14 | \n",
            "<tr><td><p><span>一</span><span>、本年新</span>\n<b>收</b></p></td><td><p><span>1</span><span><o:p></o:p>4</span></p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>");

    [Fact]
    public void Two_paragraphs_and_a_break_in_a_cell_are_lines_of_it() =>
        Same("商业⏎企业 | 科研⏎机构 | a\n", "<tr><td><p>商业</p><p>企业</p></td><td>科研<br>机构</td><td>a</td></tr>");

    [Fact]
    public void Runs_of_hard_spaces_are_one_space_and_zero_width_characters_nothing() =>
        Same("总 计 | 0\n", "<tr><td>&nbsp;&nbsp;总&nbsp;&nbsp; 计&nbsp;</td><td>\u200B0\uFEFF</td></tr>");

    [Fact]
    public void Spans_reach_where_they_say() =>
        Same(
            "a | . | b\n. | . | c\n1 | 2 | 3\n",
            "<tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>");

    [Fact]
    public void A_rowspan_of_zero_reaches_to_the_end() =>
        Same("a | 1\n. | 2\n. | 3\n", "<tr><td rowspan=0>a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>");

    [Theory]
    [InlineData("-3")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void A_span_that_is_no_number_spans_one(string span) =>
        Same("a | b\nc | d\n", $"<tr><td rowspan='{span}' colspan='{span}'>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>");

    [Theory]
    [InlineData("100")]
    [InlineData("1000000000")]
    public void A_span_wider_than_the_table_adds_no_columns(string span) =>
        Same("a | .\nb | c\n", $"<tr><td colspan={span} rowspan=1>a</td></tr><tr><td>b</td><td>c</td></tr>");

    [Fact]
    public void A_span_longer_than_the_table_ends_with_it() =>
        Same("a | b\n. | c\n", "<tr><td rowspan=1000000000>a</td><td>b</td></tr><tr><td>c</td></tr>");

    [Fact]
    public void Of_overlapping_spans_the_earlier_keeps_its_places() =>
        Same(
            "a | b | c\nd | . | e\n",
            "<tr><td>a</td><td rowspan=2>b</td><td>c</td></tr><tr><td colspan=2>d</td><td>e</td></tr>");

    [Fact]
    public void Empty_cells_that_a_merge_left_behind_do_not_shift_the_row() =>
        Same(
            "指标 | 甲 | 乙 | .\n. | . | 丙 | 丁\n行 | 1 | 2 | 3\n",
            "<tr><td rowspan=2>指标</td><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td></td><td>&nbsp;</td><td>丙</td><td>丁</td></tr><tr><td>行</td><td>1</td><td>2</td><td>3</td></tr>");

    [Fact]
    public void One_leftover_under_a_cell_that_was_merged_over_several_columns_is_enough() =>
        Same(
            "注 | . | 申请人 | . | .\n. | . | 甲 | 法人 | 总计\n. | . | . | 商业 | .\n新收 | 本级 | 1 | 2 | 3\n结转 | 本级 |  |  | 4\n",
            "<tr><td rowspan=3 colspan=2>注</td><td colspan=3>申请人</td></tr><tr><td></td><td rowspan=2>甲</td><td>法人</td><td rowspan=2>总计</td></tr>"
            + "<tr><td></td><td>商业</td><td></td></tr><tr><td>新收</td><td>本级</td><td>1</td><td>2</td><td>3</td></tr><tr><td>结转</td><td>本级</td><td></td><td></td><td>4</td></tr>");

    [Fact]
    public void A_blank_cell_beside_a_span_stays_where_it_is() =>
        Same(
            "组 | 甲 | 1 | 2\n. | 乙 |  | 4\n. |  | 5 | 6\n",
            "<tr><td rowspan=3>组</td><td>甲</td><td>1</td><td>2</td></tr><tr><td>乙</td><td></td><td>4</td></tr><tr><td></td><td>5</td><td>6</td></tr>");

    [Fact]
    public void A_cell_knows_its_row_and_its_column_with_spans_counted()
    {
        var document = Documents.Read("<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "a.html");
        var grid = Assert.IsType<Gongkai.Reports.Reading.Table>(Assert.Single(document.Blocks)).Grid;

        Assert.Equal("table 1, row 1, column 3", grid[0, 2]!.Place.ToString());
        Assert.Equal("table 1, row 2, column 3", grid[1, 2]!.Place.ToString());
    }

    [Fact]
    public void A_table_that_arranges_the_page_gives_its_contents_up() =>
        Assert.Equal(
            "正文\n--\n甲 | 1\n乙 | 2\n--\n页脚\n",
            Documents.Read("<table><tr><td>正文<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></td><td>页脚</td></tr></table>", "a.html").Print());

    [Fact]
    public void A_table_with_the_whole_report_in_one_cell_is_no_table() =>
        Assert.Equal("一、总体情况\n正文。\n", Documents.Read("<table><tr><td><p>一、总体情况</p><p>正文。</p></td></tr></table>", "a.html").Print());

    [Fact]
    public void A_small_table_inside_a_header_cell_is_that_cells_text() =>
        Same(
            "项目⏎年份 | 甲 | 乙\n行 | 1 | 2\n列 | 3 | 4\n",
            "<tr><td><table><tr><td>项目</td><td>年份</td></tr></table></td><td>甲</td><td>乙</td></tr><tr><td>行</td><td>1</td><td>2</td></tr><tr><td>列</td><td>3</td><td>4</td></tr>");

    [Fact]
    public void A_caption_and_text_between_rows_are_not_lost() =>
        Assert.Equal(
            "游离\n表一\n--\n甲 | 1\n--\n",
            Documents.Read("<table><caption>表一</caption>游离<tr><td>甲</td><td>1</td></tr></table>", "a.html").Print());

    private static void Same(string grid, string rows) =>
        Assert.Equal($"--\n{grid}--\n", Documents.Read($"<html><body><table border=1>{rows}</table></body></html>", "a.html").Print());
}
