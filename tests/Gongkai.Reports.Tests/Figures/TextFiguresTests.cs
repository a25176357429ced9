using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Tables that arrived as running text.</summary>
public sealed class TextFiguresTests
{
    [Fact]
    public void One_cell_a_line_with_labels_cut_over_lines()
    {
        var report = Text("""
            第二十条第（一）项
            信息内容
            本年制发
            件数
            本年废止件数
            现行有效件数
            规章
            0
            0
            0
            行政规范性
            文件
             12
            3

            45
            三、本年度办理结果
            （三）不予公开
            1.属于国家
            秘密
            1
            0
            0
            0
            0
            0
            1
            2.其他法律行政法规禁止公开
            0
            2
            0
            0
            0
            0
            2
            """);

        Assert.Equal("12 3 45", report.Row("disclosure/normativeDocuments"));
        Assert.Equal("1 0 0 0 0 0 1", report.Row("requests/refused.stateSecret"));
        Assert.Equal("0 2 0 0 0 0 2", report.Row("requests/refused.forbiddenByLaw"));
    }

    [Fact]
    public void The_narrative_is_not_a_table()
    {
        var report = Text("""
            全年共办理行政许可538件，行政处罚97件，行政强制3件。
            行政处罚 12 件；行政强制 4 件。
            """ + "\n" + Disclosure2021);

        Assert.Equal("?", report.Row("disclosure/penalties"));
        Assert.Equal("?", report.Row("disclosure/licences"));
    }

    [Fact]
    public void A_wrapped_label_whose_figures_stand_between_its_halves()
    {
        var report = Text(Disclosure2021 + """
            三、本年度办理结果
            （一）予以公开
            1 0 0 0 0 0 1
            （二）部分公开（区分处理的，只计这一情
            4 0 0 0 0 0 4
            形，不计其他情形）
            （三）不予公开 1.属于国家秘密
            2 0 0 0 0 0 2
            """);

        Assert.Equal("4 0 0 0 0 0 4", report.Row("requests/partlyGranted"));
        Assert.Equal("2 0 0 0 0 0 2", report.Row("requests/refused.stateSecret"));
    }

    [Theory]
    [InlineData("-3-")]
    [InlineData("— 5 —")]
    public void A_page_mark_between_rows_is_no_figure(string mark)
    {
        var report = Text(Disclosure2021 + $"""
            一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
            {mark}
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            """);

        Assert.Equal("1 0 0 0 0 0 1", report.Row("requests/received"));
        Assert.Equal("2 0 0 0 0 0 2", report.Row("requests/carriedIn"));
    }

    [Fact]
    public void Damaged_labels_are_known_by_their_place()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            2.其他法律行政止公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            3.危及“三安全一稳定” | 3 | 0 | 0 | 0 | 0 | 0 | 3
            """);
        var reading = report.Figures[new CellRef("requests", "refused.forbiddenByLaw", "person")];

        Assert.Equal("2 0 0 0 0 0 2", report.Row("requests/refused.forbiddenByLaw"));
        Assert.Equal(Certainty.Inferred, reading.Certainty);
        Assert.NotNull(reading.Proof);
    }

    [Fact]
    public void A_regional_row_is_not_forced_into_the_form()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9
            1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            本市另行统计的涉企事项 | 5 | 0 | 0 | 0 | 0 | 0 | 5
            3.危及“三安全一稳定” | 3 | 0 | 0 | 0 | 0 | 0 | 3
            """);

        Assert.DoesNotContain(report.Figures.All, reading => reading.Value == 5);
    }

    [Fact]
    public void Two_rows_called_other_are_told_apart_by_their_numbers()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9
            1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            3. 其他 | 6 | 0 | 0 | 0 | 0 | 0 | 6
            七、总计 | 9 | 0 | 0 | 0 | 0 | 0 | 9
            """);

        Assert.Equal("6 0 0 0 0 0 6", report.Row("requests/other.else"));
        Assert.Equal("9 0 0 0 0 0 9", report.Row("requests/concluded"));
    }

    [Fact]
    public void A_figure_knows_its_line_and_characters()
    {
        var report = Text(Disclosure2021 + "一、本年新收政府信息公开申请数量 31 0 0 0 0 0 31\n");
        var place = report.Figures[new CellRef("requests", "received", "person")].Place;

        Assert.Equal(new Reports.Reading.Place(Line: 5, From: 18, To: 19), place);
    }

    [Fact]
    public void The_total_printed_first_is_found_by_the_sums()
    {
        var report = Text(Disclosure2021 + """
            申请人情况
            总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他
            一、本年新收政府信息公开申请数量 9 1 8 0 0 0 0
            二、上年结转政府信息公开申请数量 2 2 0 0 0 0 0
            """);

        Assert.Equal("1 8 0 0 0 0 9", report.Row("requests/received"));
    }
}
