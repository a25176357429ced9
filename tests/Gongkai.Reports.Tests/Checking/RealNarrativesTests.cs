using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Tests.Reading;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>Eleven real reports: exactly the faults of their texts that a person confirmed by reading them, and no other.</summary>
public sealed class RealNarrativesTests
{
    public static TheoryData<string, string[]> Reports => new()
    {
        {
            // Found as a text without title; its plans for 2022 make it a report on 2021, in the form of 2019.
            "seeds/commerce-bureau-2021.txt",
            [
                "AR-501 缺少标题：“二、主动公开政府信息情况”",
                "AR-502 没有标题。标题应为“机关名称＋年度＋政府信息公开工作年度报告”",
                "AR-506 从下一年的工作打算看，这是 2021 年度的报告，应使用 2021 年格式（国办公开办函〔2021〕30号），表格用的是 2019 年格式",
                "AR-508 “总体情况”缺少：主动公开、依申请公开",
            ]
        },
        { "seeds/hechuan-2023.txt", [] },
        {
            "seeds/pingchangguan-2023.txt",
            [
                "AR-504 落款日期是 2023年12月20日，当时 2023 年还没有结束，全年数据不可能已经统计完成",
                "AR-509 没有写明：社会评议。各级人民政府的年度报告应当包括这些内容（《条例》第五十条）",
                "AR-606 下一步的打算写的是 2023 年，而 2023 年已经过去，应为 2024 年",
            ]
        },
        {
            "seeds/pingzhai-2024.txt",
            [
                "AR-501 缺少标题：“一、总体情况”",
                "AR-509 没有写明：社会评议、责任追究。各级人民政府的年度报告应当包括这些内容（《条例》第五十条）",
                "AR-510 第六部分没有写明信息处理费的收取情况，没有收取也应写明“未收取”",
            ]
        },
        { "seeds/zhimawa-2024.txt", ["AR-510 第六部分没有写明信息处理费的收取情况，没有收取也应写明“未收取”"] },
        {
            "real/pingtan-2020.txt",
            ["AR-601 总数是 2602条，列出的各项 82 + 80 + 21 + 40 + 390 + 69 + 143 + 208 + 246 + 271 + 1053 合计 2603条，超过了总数 1"]
        },
        { "real/pingtan-2023.html", [] },
        {
            "real/pingtan-caizheng-2024.txt",
            [
                "AR-508 “总体情况”缺少：政府信息管理、监督保障",
                "AR-601 总数是 61条，列出的各项 5 + 1 + 7 + 12 + 51 合计 76条，超过了总数 15",
                "AR-606 这是 2024 年度的报告，这里写的却是 2023 年，可能是上一年的文字没有改",
            ]
        },
        {
            // Six headings of its own, then three tables under numbers one to three; heading five was lost.
            "real/shanghai-kewei-2024.md",
            [
                "AR-501 缺少标题：“五、存在的主要问题及改进情况”",
                "AR-501 标题出现了不止一次，全文有两套编号：“二、主动公开政府信息情况”、“三、收到和处理政府信息公开申请情况”",
                "AR-501 标题“主动公开工作情况”的编号是“三”，应为“二”",
                "AR-501 标题“政府信息公开申请情况”的编号是“四”，应为“三”",
                "AR-501 标题“政府信息公开行政复议、行政诉讼情况”的编号是“三”，应为“四”",
                "AR-501 标题“其他需要报告的事项”的编号是“五”，应为“六”",
                "AR-601 总数是 2139条，列出的各项 1744 + 393 + 21 + 2 合计 2160条，超过了总数 21",
                "AR-610 文中写全部办结，表三却有 1 件结转下年度继续办理",
            ]
        },
        { "real/shuyang-fagai-2023.html", [] },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_real_report_has_exactly_the_faults_in_its_text_that_a_person_confirmed(string file, string[] broken) =>
        Assert.Equal(broken, Check(file).Where(finding => finding.Answer == Answer.Broken && IsOfText(finding)).Select(finding => $"{finding.Code} {finding.Message.Zh}"));

    [Fact]
    public void A_PDF_whose_table_holds_a_row_of_the_old_form_is_told_so_and_that_it_says_nothing_of_assessment() =>
        Assert.Equal(["AR-507", "AR-509"], Check("real/hongze-2023.pdf").Where(finding => finding.Answer == Answer.Broken && IsOfText(finding)).Select(finding => finding.Code));

    [Theory]
    [InlineData("real/pingtan-2020.txt", "AR-602", "文中写收到 21 件，与表三本年新收 21 件一致")]
    [InlineData("real/hongze-2023.pdf", "AR-602", "文中写收到 21 件，与表三本年新收 21 件一致")]
    [InlineData("real/pingtan-caizheng-2024.txt", "AR-602", "文中写收到 2 件，与表三本年新收 2 件一致")]
    [InlineData("real/shanghai-kewei-2024.md", "AR-604", "文中的复议、诉讼件数与表四一致")]
    [InlineData("seeds/hechuan-2023.txt", "AR-603", "文中写没有收到申请，表三本年新收也是 0")]
    [InlineData("seeds/hechuan-2023.txt", "AR-601", "核对了 1 处总数和分项，都相符")]
    [InlineData("seeds/pingzhai-2024.txt", "AR-601", "核对了 1 处总数和分项，都相符")]
    [InlineData("seeds/zhimawa-2024.txt", "AR-603", "文中写没有收到申请，表三本年新收也是 0")]
    [InlineData("real/pingtan-caizheng-2024.txt", "AR-505", "2025-01-23 发布，没有超过 2025-01-31")]
    public void What_a_real_report_states_rightly_is_found_and_holds(string file, string code, string message)
    {
        var finding = Assert.Single(Check(file), finding => finding.Code == code);

        Assert.Equal((Answer.Holds, message), (finding.Answer, finding.Message.Zh));
    }

    private static bool IsOfText(Finding finding) => finding.Code[3] is '5' or '6' or '8';

    private static IReadOnlyList<Finding> Check(string file)
    {
        var path = SharedReference.File(file);
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");

        var read = ReportReader.Read(File.ReadAllBytes(path!), path!, Patience.Options, TestContext.Current.CancellationToken);
        Assert.SkipWhen(read.Refusal is not null && file.EndsWith("pdf", StringComparison.Ordinal), $"{file}: {read.Refusal?.Reason.En}");

        return ReportChecker.Check(read.Value, new CheckContext());
    }
}
