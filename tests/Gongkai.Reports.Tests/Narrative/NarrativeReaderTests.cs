using Gongkai.Law;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Tests.Narrative;

public sealed class NarrativeReaderTests
{
    [Theory]
    [InlineData("青禾镇人民政府2024年政府信息公开工作年度报告", "青禾镇人民政府", 2024)]
    [InlineData("2024 年云岭县财政局政府信息公开工作⏎年度报告", "云岭县财政局", 2024)]
    [InlineData("云岭县人民政府⏎二〇二四年政府信息公开工作年度报告", "云岭县人民政府", 2024)]
    [InlineData("标题: 青禾镇2024年度政府信息公开工作年度报告", "青禾镇", 2024)]
    [InlineData("首页 > 政务公开⏎来源：云岭县人民政府⏎关于青禾镇2024年政府信息公开工作的年度报告", "青禾镇", 2024)]
    [InlineData("云岭县人民政府⏎青禾镇2024年政府信息公开工作年度报告", "青禾镇", 2024)]
    public void Organ_and_year_are_read_from_the_title(string top, string organ, int year)
    {
        var (identity, _) = Read(top + "⏎一、总体情况⏎2024年，认真贯彻落实条例。");

        Assert.Equal((organ, year), (identity.Organ?.Value, identity.Year?.Value));
    }

    [Fact]
    public void A_school_year_is_no_year_and_no_part_of_the_name()
    {
        var (identity, _) = Read("临澜师范学院2023-2024学年信息公开工作年度报告⏎一、概述⏎本学年，学校公开信息。");

        Assert.Equal(("临澜师范学院", null), (identity.Organ?.Value, identity.Year?.Value));
    }

    [Theory]
    [InlineData("发布时间: 2025-01-17 17:33 来源:青禾镇党政办", "2025-01-17")]
    [InlineData("发布日期：2025年1月17日", "2025-01-17")]
    public void The_publication_date_is_read_from_the_page_header(string line, string date)
    {
        var (identity, sections) = Read($"青禾镇2024年政府信息公开工作年度报告⏎{line}⏎一、总体情况⏎一年来，认真贯彻。");

        Assert.Equal(DateOnly.Parse(date), identity.Published?.Value);
        Assert.Equal("overview", Assert.Single(sections).Code);
    }

    [Theory]
    [InlineData("青禾镇人民政府⏎2025年1月10日")]
    [InlineData("青禾镇人民政府⏎二〇二五年一月十日")]
    [InlineData("2025年1月10日⏎青禾镇人民政府")]
    [InlineData("青禾镇人民政府⏎（2025年1月10日）⏎【打印本页】【关闭窗口】")]
    public void The_signature_is_read_and_is_no_text_of_section_six(string signature)
    {
        var (identity, sections) = Read($"青禾镇2024年政府信息公开工作年度报告⏎六、其他需要报告的事项⏎没有收取信息处理费。⏎{signature}");

        Assert.Equal(new DateOnly(2025, 1, 10), identity.Signed?.Value);
        Assert.Equal("没有收取信息处理费。", Assert.Single(Assert.Single(sections).Text).Text);
    }

    [Theory]
    [InlineData("自2024年1月1日起至2024年12月31日止", "2024-01-01", "2024-12-31")]
    [InlineData("为2024 年 1 月 1 日至 12 月 31 日", "2024-01-01", "2024-12-31")]
    [InlineData("自202411日起至20241230日止", "2024-01-01", "2024-12-30")]
    public void The_period_is_read_also_where_it_is_damaged(string wording, string from, string to)
    {
        var (identity, _) = Read($"青禾镇2024年政府信息公开工作年度报告⏎本报告所列数据的统计期限{wording}。⏎一、总体情况⏎一年来，认真贯彻。");

        Assert.Equal(new Period(DateOnly.Parse(from), DateOnly.Parse(to)), identity.Period?.Value);
        Assert.StartsWith(wording.Trim('自', '为')[..4], identity.Period!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_glued_into_one_line_are_found_and_the_tables_between_them_are_no_text()
    {
        var (_, sections) = Read(
            "青禾镇2024年政府信息公开工作年度报告 一、总体情况2024年，我镇认真贯彻落实条例。（一）主动公开情况公开信息63条。（二）依申请公开办理情况没有收到申请。"
            + "二、主动公开政府信息情况 第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件021第二十条第（五）项信息内容本年处理决定数量行政许可0 "
            + "(二)主动公开的形式门户网站和公开栏。五、存在的主要问题及改进情况公开形式单一。下一步将改进。六、其他需要报告的事项 无");

        Assert.Equal(
            "overview 一: 2024年，我镇认真贯彻落实条例。|（一）主动公开情况公开信息63条。|（二）依申请公开办理情况没有收到申请。\n"
            + "disclosure 二: (二)主动公开的形式门户网站和公开栏。\n"
            + "improvement 五: 公开形式单一。下一步将改进。\n"
            + "otherMatters 六: 无",
            string.Join('\n', sections.Select(section => $"{section.Code} {section.Numbering}: {string.Join('|', section.Text.Select(text => text.Text))}")));
        Assert.Equal(["proactive 主动公开情况", "onRequest 依申请公开办理情况"], sections[0].Parts.Select(part => $"{part.Code} {part.Heading}"));
    }

    [Fact]
    public void Lines_that_the_page_broke_are_joined_and_every_character_keeps_its_place()
    {
        var (_, sections) = Read("一、总体情况⏎我镇认真贯彻落实条例，不断完善公开制度，全年公开信⏎息六十三条。⏎（一）主动公开⏎及时更新。");

        Assert.Equal(["我镇认真贯彻落实条例，不断完善公开制度，全年公开信息六十三条。", "（一）主动公开", "及时更新。"], sections[0].Text.Select(text => text.Text));
        Assert.Equal(new Place(Line: 2), sections[0].Text[0].Place);
    }

    [Fact]
    public void A_report_without_its_first_heading_still_has_its_first_section()
    {
        var (_, sections) = Read("青禾镇2024年政府信息公开工作年度报告⏎2024年，认真贯彻落实。⏎(一)主动公开情况⏎公开信息63条。⏎(二)依申请公开⏎没有收到申请。⏎二、主动公开政府信息情况");

        Assert.Equal(("overview", ""), (sections[0].Code, sections[0].Heading));
        Assert.Equal(3 + 2, sections[0].Text.Count);
    }

    [Fact]
    public void Parts_that_are_counted_off_in_sentences_are_found()
    {
        var (_, sections) = Read("一、总体情况⏎一是主动公开有力。公开信息63条。二是依申请公开规范，没有收到申请；三是加强政府信息管理，明确专人；四是平台建设到位；五是监督保障有效。");

        Assert.Equal(["proactive", "onRequest", "management", "platform", "supervision"], sections[0].Parts.Select(part => part.Code));
        Assert.Equal("依申请公开规范，没有收到申请；", Assert.Single(sections[0].Parts[1].Text).Text);
    }

    [Fact]
    public void A_list_that_happens_to_speak_of_one_part_is_no_list_of_parts()
    {
        var (_, sections) = Read("一、总体情况⏎一是主动公开财政预算、决算。二是及时公开减税政策。三是做好采购信息公开。");

        Assert.Empty(sections[0].Parts);
    }

    [Fact]
    public void A_table_of_contents_is_no_second_set_of_sections()
    {
        var (_, sections) = Read("一、总体情况……1⏎二、主动公开政府信息情况……3⏎一、总体情况⏎我镇认真贯彻。⏎二、主动公开政府信息情况⏎见下表。");

        Assert.Equal(["overview", "disclosure"], sections.Select(section => section.Code).Where(code => code is not null));
    }

    [Fact]
    public void A_list_of_headings_in_the_preamble_is_no_heading()
    {
        var (_, sections) = Read("本报告包括一、总体情况、二、主动公开政府信息情况、三、收到和处理政府信息公开申请情况等六个部分，数据的统计期限为2024年全年，报告的电子版可在网站查阅。⏎一、总体情况⏎我镇认真贯彻。");

        Assert.Equal([null, "overview"], sections.Select(section => section.Code));
    }

    private static (Identity Identity, IReadOnlyList<Section> Sections) Read(string text)
    {
        var lines = text.Split('⏎').Index().Select(line => new Paragraph(line.Item, new Place(Line: line.Index + 1)));
        return NarrativeReader.Read(new Document("text", [.. lines]), LawBook.Embedded);
    }
}
