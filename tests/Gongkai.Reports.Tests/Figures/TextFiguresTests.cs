using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Tables that arrived as running text.</summary>
public sealed class TextFiguresTests
{
    private const string Glued = "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件123第二十条第（五）项信息内容本年处理决定数量行政许可";

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
    public void The_number_of_the_next_label_is_no_digit_of_the_last_cell()
    {
        var report = Text(Glued + "5三、本年度办理结果（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开00000003.危及“三安全一稳定”0000000");

        Assert.Equal("0 0 0 0 0 0 0", report.Row("requests/refused.stateSecret"));
        Assert.Equal("0 0 0 0 0 0 0", report.Row("requests/refused.forbiddenByLaw"));
        Assert.Equal("5", report.Row("disclosure/licences"));
    }

    [Fact]
    public void The_word_for_nothing_among_glued_figures_fills_a_cell()
    {
        var report = Text(Glued + "5三、本年度办理结果（三）不予公开1.属于国家秘密300无0032.其他法律行政法规禁止公开无0000003.危及“三安全一稳定”000000无4.保护第三方合法权益0000000");

        Assert.Equal("3 0 0 无 0 0 3", report.Row("requests/refused.stateSecret"));
        Assert.Equal("无 0 0 0 0 0 0", report.Row("requests/refused.forbiddenByLaw"));
        Assert.Equal("0 0 0 0 0 0 无", report.Row("requests/refused.safetyAndStability"));
    }

    [Fact]
    public void The_word_for_nothing_behind_a_space_fills_a_cell()
    {
        var report = Text(Disclosure2019 + """
            第二十条第（八）项
            信息内容 上一年项目数量 本年增/减
            行政事业性收费 89 无
            三、本年度办理结果
            （一）予以公开 4 无 0 0 0 0 4
            """);

        Assert.Equal("4 无 0 0 0 0 4", report.Row("requests/granted"));
        Assert.Equal("89 无", report.Row("disclosure/fees"));
    }

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
    public void The_word_for_nothing_that_begins_a_label_fills_no_cell()
    {
        var report = Text(Glued + "5三、本年度办理结果（五）不予处理3.要求提供公开出版物0000000无正当理由大量反复申请00000005.要求行政机关确认或重新出具已获取信息0000000");

        Assert.Equal("0 0 0 0 0 0 0", report.Row("requests/notProcessed.publication"));
        Assert.Equal("0 0 0 0 0 0 0", report.Row("requests/notProcessed.excessive"));
    }

    [Fact]
    public void A_year_behind_the_last_cell_is_no_part_of_it()
    {
        Assert.Equal("0", Text(Glued + "02024年，我镇未实施行政许可以外的事项。").Row("disclosure/licences"));
        Assert.Equal("17", Text(Glued + "17(二)主动公开的主要类别2023年，共61条。").Row("disclosure/licences"));
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
