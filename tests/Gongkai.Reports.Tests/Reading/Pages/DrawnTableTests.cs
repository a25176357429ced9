namespace Gongkai.Reports.Tests.Reading.Pages;

/// <summary>From lines and words to grids, seen as sketches.</summary>
public sealed class DrawnTableTests
{
    [Fact]
    public void Lines_make_cells_and_missing_lines_make_spans() => Assert.Equal(
        "第三组 | 甲 | 1 | 2\n. | 乙 | 3 | \n合计 | . | 4 | 2\n",
        Drawing.Read("""
            +------+------+---+---+
            |      |甲    |1  |2  |
            |第三组+------+---+---+
            |      |乙    |3  |   |
            +------+------+---+---+
            |合计         |4  |2  |
            +-------------+---+---+
            """));

    [Fact]
    public void Characters_set_below_each_other_are_one_label() => Assert.Equal(
        "办理结果 | 甲 | 1\n. | 乙 | 2\n",
        Drawing.Read("""
            +----+----+---+
            | 办 |甲  |1  |
            | 理 |    |   |
            |    +----+---+
            | 结 |乙  |2  |
            | 果 |    |   |
            +----+----+---+
            """));

    [Fact]
    public void A_frame_around_text_is_no_table() => Assert.Equal(
        "只是一个框\n",
        Drawing.Read("""
            +----------------+
            |                |
            | 只是一个框     |
            |                |
            +----------------+
            """));

    [Fact]
    public void A_table_over_two_pages_is_one_without_its_repeated_header() => Assert.Equal(
        "项目 | 数量\n甲 | 1\n乙 | 2\n",
        Drawing.Read(
            """
            表前文字
            +-------+-------+
            |项目   |数量   |
            +-------+-------+
            |甲     |1      |
            +-------+-------+
            """,
            """
            +-------+-------+
            |项目   |数量   |
            +-------+-------+
            |乙     |2      |
            +-------+-------+
            """).Split("--\n")[1]);

    [Fact]
    public void A_label_beside_rows_that_the_page_break_cut_is_one_cell() => Assert.Equal(
        "办理 | 甲 | 1\n. | 乙 | 2\n. | 丙 | 3\n",
        Drawing.Read(
            """
            +------+-------+-------+
            |办理  |甲     |1      |
            |      +-------+-------+
            |      |乙     |2      |
            +------+-------+-------+
            """,
            """
            +------+-------+-------+
            |      |丙     |3      |
            +------+-------+-------+
            """));

    [Fact]
    public void A_blank_figure_below_the_break_is_not_swallowed() => Assert.Equal(
        "甲 | 1 | 2\n乙 |  | 3\n",
        Drawing.Read(
            """
            +------+-------+-------+
            |甲    |1      |2      |
            +------+-------+-------+
            """,
            """
            +------+-------+-------+
            |乙    |       |3      |
            +------+-------+-------+
            """));

    [Fact]
    public void A_row_cut_in_the_middle_of_its_label_is_made_whole() => Assert.Equal(
        "甲项 | 7 | 7\n一二三四五六⏎七八 | 0 | 5\n乙项 | 1 | 1\n",
        Drawing.Read(
            """
            +------------+-------+-------+
            |甲项        |7      |7      |
            +------------+-------+-------+
            |一二三四五六|0      |5      |
            +------------+-------+-------+
            """,
            """
            +------------+-------+-------+
            |七八        |       |       |
            +------------+-------+-------+
            |乙项        |1      |1      |
            +------------+-------+-------+
            """));

    [Fact]
    public void A_row_of_blanks_below_the_break_is_a_row_of_its_own() => Assert.Equal(
        "甲项 | 7 | 7\n乙项 |  | \n",
        Drawing.Read(
            """
            +------------+-------+-------+
            |甲项        |7      |7      |
            +------------+-------+-------+
            """,
            """
            +------------+-------+-------+
            |乙项        |       |       |
            +------------+-------+-------+
            """));

    [Fact]
    public void Tables_with_a_heading_between_them_stay_apart() => Assert.Equal(
        "甲 | 1\n--\n三、另一部分\n--\n乙 | 2\n",
        Drawing.Read(
            """
            +-------+-------+
            |甲     |1      |
            +-------+-------+
            """,
            """
            三、另一部分
            +-------+-------+
            |乙     |2      |
            +-------+-------+
            """));
}
