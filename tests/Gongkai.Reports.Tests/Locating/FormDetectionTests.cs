using Gongkai.Reports.Figures;
using static Gongkai.Reports.Tests.Figures.Reading;

namespace Gongkai.Reports.Tests.Locating;

public sealed class FormDetectionTests
{
    [Fact]
    public void Words_of_one_form_alone_decide()
    {
        Assert.Equal("2021", Text(Disclosure2021).Form.Form?.Version);
        Assert.Equal("2019", Text(Disclosure2019).Form.Form?.Version);
    }

    [Fact]
    public void The_reasons_quote_the_words()
    {
        var reason = Assert.Single(Text(Disclosure2021).Form.Reasons);

        Assert.Contains("现行有效件数", reason.Zh, StringComparison.Ordinal);
        Assert.Contains("2021", reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_old_form_inside_the_new_one_is_named_and_read()
    {
        var report = Text(Disclosure2021 + """
            一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            三、本年度办理结果 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            （六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """);

        Assert.Equal("2021", report.Form.Form?.Version);
        Assert.Equal(["requests/other"], report.Form.SupersededRows);
        Assert.Equal("2 0 0 0 0 0 2", report.Row("requests/other"));
        Assert.Equal("? ? ? ? ? ? ?", report.Row("requests/other.notClarified"));
        Assert.Equal("3 0 0 0 0 0 3", report.Row("requests/concluded"));
    }

    [Fact]
    public void Words_of_both_forms_in_equal_number_decide_nothing()
    {
        var report = Text("""
            第二十条第（一）项
            信息内容 | 本年制发件数 | 本年新公开数量 | 总数
            规章 | 0 | 0 | 0
            """);

        Assert.Null(report.Form.Form);
        Assert.Contains("本年新公开数量", Assert.Single(report.Form.Reasons).Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2020, "2019")]
    [InlineData(2024, "2021")]
    public void Where_only_one_row_tells_the_form_the_year_tells_it_better(int year, string form)
    {
        var report = Text($"""
            青禾镇{year}年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            （六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            """);

        Assert.Equal(form, report.Form.Form?.Version);
        Assert.Equal("2 0 0 0 0 0 2", report.Row("requests/other"));
    }

    [Theory]
    [InlineData("2024年", "2021")]
    [InlineData("", null)]
    [InlineData("2018年", null)]
    public void Rows_that_all_forms_share_are_read_by_the_form_of_the_year(string year, string? form)
    {
        var report = Text($"""
            青禾镇{year}政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0
            （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """);

        Assert.Equal(form, report.Form.Form?.Version);
    }

    [Fact]
    public void A_report_on_the_old_form_after_its_time_is_read_by_the_old_form()
    {
        var report = Text("青禾镇2024年政府信息公开工作年度报告\n" + Disclosure2019 + "（六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2");

        Assert.Equal("2019", report.Form.Form?.Version);
    }

    [Theory]
    [InlineData("一、总体情况\n本年度工作平稳。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n", "pictures")]
    [InlineData("指标 单位 2017年度 历年累计\n一、主动公开情况\n主动公开政府信息数 条 35 120\n", "before 2019")]
    [InlineData("临澜师范学院2023-2024学年信息公开工作年度报告\n1 学校章程 3\n", "school year")]
    [InlineData("青禾镇便民服务指南\n办理时间为每周一至周五。\n", "None of the tables")]
    [InlineData("", "empty")]
    public void A_document_without_the_tables_has_no_form_and_says_what_it_is(string text, string says)
    {
        if (text.Length == 0)
        {
            var (empty, figures) = FigureReader.Read(new("text", []), Law.LawBook.Embedded, 2024);
            Assert.Null(empty.Form);
            Assert.NotEmpty(empty.Reasons);
            Assert.Empty(figures.All);
            return;
        }

        var report = Text(text);

        Assert.Null(report.Form.Form);
        Assert.Contains(report.Form.Reasons, reason => reason.En.Contains(says, StringComparison.Ordinal));
        Assert.Empty(report.Figures.All);
    }

    [Fact]
    public void A_mention_of_the_new_columns_in_a_sentence_is_no_evidence() =>
        Assert.Null(Text("按照要求，我局统计了本年制发件数和现行有效件数等指标。\n").Form.Form);
}
