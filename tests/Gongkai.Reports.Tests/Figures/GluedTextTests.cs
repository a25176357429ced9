using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Figures;

/// <summary>Rows of running text whose figures stand one behind the other without a border.</summary>
public sealed class GluedTextTests
{
    private const string Glued = "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件123第二十条第（五）项信息内容本年处理决定数量行政许可";

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
}
