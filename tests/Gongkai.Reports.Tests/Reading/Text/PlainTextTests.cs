using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Reading.Text;

public sealed class PlainTextTests
{
    [Fact]
    public void Lines_with_tabs_become_a_ragged_table() =>
        Same(
            "二、主动公开\n--\n第（一）项 |  |  | \n规章 | 0 | 1 | 2\n行政许可 | 0 |  | \n--\n三、申请\n",
            "二、主动公开\n\n第（一）项\t\t\t\n规章\t0\t1\t2\n行政许可\t0\t\t\n\n三、申请\n");

    [Fact]
    public void Lines_in_bars_become_a_table_and_merged_cells_stay_blank() =>
        Same("--\n规章 | 0 | 0 | 0\n许可 |  |  | 7\n | 1 | 2 | ?\n--\n", "| 规章 | 0 | 0 | 0 |\n| 许可 ||| 7 |\n|| 1 | 2 |\n");

    [Fact]
    public void Bars_only_between_cells_make_a_table_too() =>
        Same("--\n第一项 | ? | ?\n规章 | 0 | 3\n许可 | 5 | ?\n--\n", "第一项 |\n规章 | 0 | 3 |\n许可 | 5 |\n");

    [Fact]
    public void One_cell_a_line_stays_paragraphs_and_remembers_its_columns()
    {
        var document = Documents.Read("第（一）项 |\n|||\n规章 |\n0 |\n\n 12 | \n|\n完\n", "a.txt");
        var cells = document.Blocks.Cast<Paragraph>().Select(p => $"{p.Text}×{p.Bars}@{p.Place.Line}");

        Assert.Equal(["第（一）项×4@1", "规章×1@3", "0×1@4", " 12×2@6", "完×0@8"], cells);
    }

    [Fact]
    public void A_cell_knows_its_line_and_its_characters()
    {
        var table = Documents.Read("前言\n甲\t 12 \t\n乙\t3\t4\n", "a.txt").Blocks.OfType<Table>().Single();

        Assert.Equal("table 1, row 1, column 2, line 2, characters 4-5", table.Grid[0, 1]!.Place.ToString());
        Assert.Equal("table 1, row 1, column 3, line 2", table.Grid[0, 2]!.Place.ToString());
    }

    [Fact]
    public void A_sentence_with_a_bar_or_an_indent_by_tab_stays_a_sentence() =>
        Same("首页 | 政务公开\n正文\n\t缩进的一段\n", "首页 | 政务公开\n正文\n\t缩进的一段\n");

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb")]
    public void Lines_end_as_on_any_system(string text) =>
        Assert.Equal(["a@1", "b@2"], Documents.Read(text, "a.txt").Blocks.Cast<Paragraph>().Select(p => $"{p.Text}@{p.Place.Line}"));

    private static void Same(string blocks, string text) => Assert.Equal(blocks, Documents.Read(text, "a.txt").Print());
}
