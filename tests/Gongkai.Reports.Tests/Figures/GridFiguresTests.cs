using Gongkai.Law.Forms;
using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Tables with cells: columns by their headers, rows by their labels.</summary>
public sealed class GridFiguresTests
{
    private const string Header = """
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）#3x3 | 申请人情况#1x7
        自然人#2x1 | 法人或其他组织#1x5 | 总计#2x1
        商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
        """;

    private static readonly string Disclosure = Table(Disclosure2021);

    [Fact]
    public void Cells_stand_under_their_headers()
    {
        var report = Html(Disclosure + Table(Header + "\n" + "一、本年新收政府信息公开申请数量#1x3 | 1 | 2 | 3 | 4 | 5 | 6 | 21"));

        Assert.Equal("1 2 3 4 5 6 21", report.Row("requests/received"));
        Assert.Equal("1 2 3", report.Row("disclosure/normativeDocuments"));
    }

    [Fact]
    public void Blanks_and_marks_stay_what_they_are()
    {
        var report = Html(Disclosure + Table(Header + "\n" + "一、本年新收政府信息公开申请数量#1x3 | 1 | | / | — | 无 | 0 | 1"));

        Assert.Equal("1 _ / — 无 0 1", report.Row("requests/received"));
    }

    [Fact]
    public void A_row_of_blanks_is_a_row_of_blanks()
    {
        var report = Html(Disclosure + Table(Header + """

            一、本年新收政府信息公开申请数量#1x3 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            二、上年结转政府信息公开申请数量#1x3 | | | | | | |
            四、结转下年度继续办理#1x3 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """));

        Assert.Equal("_ _ _ _ _ _ _", report.Row("requests/carriedIn"));
    }

    [Fact]
    public void Reordered_columns_follow_their_headers()
    {
        var report = Html(Disclosure + Table("""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）#2x1 | 总计#2x1 | 自然人#2x1 | 法人或其他组织#1x5
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
            一、本年新收政府信息公开申请数量 | 9 | 1 | 8 | 0 | 0 | 0 | 0
            四、结转下年度继续办理 | 5 | 5 | 0 | 0 | 0 | 0 | 0
            """));

        Assert.Equal("1 8 0 0 0 0 9", report.Row("requests/received"));
        Assert.Equal("5 0 0 0 0 0 5", report.Row("requests/carriedOut"));
    }

    [Fact]
    public void An_extra_column_is_left_out()
    {
        var report = Html(Disclosure + Table("""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）#2x1 | 自然人#2x1 | 法人或其他组织#1x6 | 总计#2x1
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计
            一、本年新收政府信息公开申请数量 | 1 | 8 | 0 | 0 | 0 | 2 | 10 | 11
            四、结转下年度继续办理 | 5 | 0 | 0 | 0 | 0 | 0 | 0 | 5
            """));

        Assert.Equal("1 8 0 0 0 2 11", report.Row("requests/received"));
    }

    [Fact]
    public void An_extra_cell_under_each_spanning_header_does_not_shift_the_figures()
    {
        var report = Html(Disclosure + Table("""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）#2x1 | 自然人#2x1 | 法人或其他组织#1x5 | 总计#2x1
             | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
            一、本年新收政府信息公开申请数量 | 1 | 8 | 0 | 0 | 0 | 2 | 11
            四、结转下年度继续办理 | 5 | 0 | 0 | 0 | 0 | 0 | 5
            """));

        Assert.Equal("1 8 0 0 0 2 11", report.Row("requests/received"));
        Assert.Equal("5 0 0 0 0 0 5", report.Row("requests/carriedOut"));
    }

    [Fact]
    public void Two_years_beside_each_other_are_not_mixed()
    {
        var report = Html(Disclosure + Table("""
            项目#2x1 | 自然人#1x2 | 商业企业#1x2 | 科研机构#1x2 | 社会公益组织#1x2 | 法律服务机构#1x2 | 其他#1x2 | 总计#1x2
            2023年 | 2024年 | 2023年 | 2024年 | 2023年 | 2024年 | 2023年 | 2024年 | 2023年 | 2024年 | 2023年 | 2024年 | 2023年 | 2024年
            一、本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 2
            四、结转下年度继续办理 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1
            """));

        Assert.Contains('{', report.Row("requests/received").AsSpan().ToString());
        Assert.DoesNotContain(report.Figures.All, reading => reading.Cell.Table == "requests" && reading.Value is not null);
        Assert.Contains(report.Form.Reasons, reason => reason.En.Contains("more than one year", StringComparison.Ordinal));
    }

    [Fact]
    public void Years_named_above_single_figures_are_not_mixed_either()
    {
        var report = Html(Disclosure + Table("""
            第二十条第（五）项#1x3
            信息内容#2x1 | 本年处理决定数量#1x2
            2023年 | 2024年
            行政许可 | 12 |
            """));

        Assert.Equal("{12}", report.Row("disclosure/licences"));
    }

    [Fact]
    public void Two_copies_that_differ_leave_the_difference_open()
    {
        const string Rows = """

            一、本年新收政府信息公开申请数量#1x3 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            二、上年结转政府信息公开申请数量#1x3 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            四、结转下年度继续办理#1x3 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """;
        var once = Table(Header + Rows);
        var other = Table(Header + Rows.Replace("| 1 |", "| 4 |", StringComparison.Ordinal).Replace("| 0 | 1", "| 0 | 4", StringComparison.Ordinal));

        Assert.Equal("1 0 0 0 0 0 1", Html(Disclosure + once + once).Row("requests/received"));

        var report = Html(Disclosure + once + other);
        Assert.Equal("{1,4} 0 0 0 0 0 {1,4}", report.Row("requests/received"));
        Assert.Contains(report.Form.Reasons, reason => reason.En.Contains("twice", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_column_before_the_labels_is_no_figure()
    {
        var report = Html(Disclosure + Table(Header.Replace("#3x3", "#3x2", StringComparison.Ordinal) + """

            1 | 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            2 | 二、上年结转政府信息公开申请数量 | 0 | 2 | 0 | 0 | 0 | 0 | 2
            """));

        Assert.Equal("1 0 0 0 0 0 1", report.Row("requests/received"));
        Assert.Equal("0 2 0 0 0 0 2", report.Row("requests/carriedIn"));
    }

    [Fact]
    public void A_row_the_table_does_not_have_is_missing_and_not_zero()
    {
        var report = Html(Disclosure + Table(Header + """

            一、本年新收政府信息公开申请数量#1x3 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            四、结转下年度继续办理#1x3 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """));

        Assert.Equal("? ? ? ? ? ? ?", report.Row("requests/carriedIn"));
    }

    [Fact]
    public void An_amount_printed_in_yuan_is_turned_into_the_forms_unit_and_says_so()
    {
        var cell = new CellRef("disclosure", "fees", "amount");
        var inCell = Html(Disclosure + Table("第二十条第（八）项#1x2\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 73802895.90元")).Figures[cell];
        var inHeader = Html(Disclosure + Table("第二十条第（八）项#1x2\n信息内容 | 本年收费金额（单位：元）\n行政事业性收费 | 50000")).Figures[cell];

        Assert.Equal((7380.289590m, "73802895.90元"), (inCell.Value, inCell.Text));
        Assert.Equal(Reports.Figures.Certainty.Inferred, inCell.Certainty);
        Assert.Equal((5m, "50000"), (inHeader.Value, inHeader.Text));
    }

    [Fact]
    public void Two_numbers_in_a_cell_give_the_first_and_keep_the_text()
    {
        var report = Html(Table(Disclosure2021.Replace("| 1 |", "| 22（其中修订16件） |", StringComparison.Ordinal)));
        var reading = report.Figures[new CellRef("disclosure", "normativeDocuments", "issued")];

        Assert.Equal((22m, "22（其中修订16件）"), (reading.Value, reading.Text));
    }

    [Fact]
    public void Remedies_stand_under_two_rows_of_headers()
    {
        var report = Html(Disclosure + Table("""
            行政复议#1x5 | 行政诉讼#1x10
            结果维持#2x1 | 结果纠正#2x1 | 其他结果#2x1 | 尚未审结#2x1 | 总计#2x1 | 未经复议直接起诉#1x5 | 复议后起诉#1x5
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
            1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 1 | 1 | 5 | 0 | 0 | 0 | 5
            """));

        Assert.Equal("1 2 3 4 10", report.Row("remedies/reconsideration"));
        Assert.Equal("0 0 0 1 1", report.Row("remedies/directSuit"));
        Assert.Equal("5 0 0 0 5", report.Row("remedies/suitAfterReconsideration"));
    }
}
