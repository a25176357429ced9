using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Rows of running text that lack a figure or a label: what is missing is left open, or follows from the rest.</summary>
public sealed class ShortTextRowTests
{
    [Theory]
    [InlineData("\n", "\n")]
    [InlineData(" | ", " | ")]
    [InlineData("", "")]
    [InlineData(" ", " ")]
    public void A_row_that_is_empty_does_not_take_the_figure_of_the_next(string beside, string empty)
    {
        var report = Text(Disclosure2021 + $"""
            第二十条第（六）项
            信息内容{beside}本年处理决定数量
            行政处罚{empty}
            行政强制{beside}7
            第二十条第（八）项
            信息内容{beside}本年收费金额（单位：万元）
            行政事业性收费{beside}12
            """);

        // Where nothing but its place says whose figure it is, both rows may be left open.
        Assert.NotEqual("7", report.Row("disclosure/penalties"));
        Assert.Contains("7", report.Row("disclosure/coercion"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_lack_one_cell_are_left_open()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量
            4
            0
            0
            0
            0
            4
            二、上年结转政府信息公开申请数量
            0
            0
            0
            0
            0
            0
            0
            """);

        Assert.Equal("{4,0} {4,0} {4,0} {4,0} {4,0} {4,0} {4,0}", report.Row("requests/received"));
        Assert.Equal("0 0 0 0 0 0 0", report.Row("requests/carriedIn"));
    }

    [Fact]
    public void A_row_that_lost_a_figure_of_a_wider_table_is_left_open()
    {
        var report = Text(Disclosure2021 + """
            项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计
            一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 2 | 3 | 12
            二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            1.属于国家秘密 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 4
            """);

        Assert.Contains("{", report.Row("requests/carriedIn"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sums_of_the_table_say_which_cell_of_a_short_row_is_empty()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 5 | 3 | 2 | 0 | 1 | 0 | 11
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            （七）总计
            4
            3
            2
            1
            0
            10
            四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            """);
        var total = report.Figures[new CellRef("requests", "concluded", "total")];

        Assert.Equal(10, total.Value);
        Assert.Equal(Certainty.Inferred, total.Certainty);
        Assert.Contains("AR-301", total.ProvedBy);
        Assert.StartsWith("4 3 ", report.Row("requests/concluded"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_row_without_a_label_between_two_that_are_missing_is_neither()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9
             | 5 | 0 | 0 | 0 | 0 | 0 | 5
            （二）部分公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4
            """);

        Assert.Equal("{5} {0} {0} {0} {0} {0} {5}", report.Row("requests/carriedIn"));
        Assert.Equal("{5} {0} {0} {0} {0} {0} {5}", report.Row("requests/granted"));
    }

    [Fact]
    public void One_row_without_a_label_for_the_one_that_is_missing_is_that_row()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9
             | 5 | 0 | 0 | 0 | 0 | 0 | 5
            （一）予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4
            """);

        Assert.Equal("5 0 0 0 0 0 5", report.Row("requests/carriedIn"));
        Assert.Equal(Certainty.Inferred, report.Figures[new CellRef("requests", "carriedIn", "person")].Certainty);
    }
}
