using Gongkai.Law.Checking;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;
using Gongkai.Testing;

namespace Gongkai.Law.Tests.Letters;

public sealed class LetterTests
{
    private static readonly LawBook Law = LawBook.Embedded;
    private static readonly LetterComposer Composer = new(Law.Letters, Law.Remedies);

    private static readonly Dictionary<string, string> Said = new()
    {
        ["basis"] = "《中华人民共和国政府信息公开条例》第四十一条",
        ["facts"] = "青禾镇财政所保存有 2025 年农村道路养护资金的分配表和会议材料。",
        ["reasons"] = "所申请的会议讨论稿尚未形成决定，公开后会使人误认为已经定案",
        ["receiptRule"] = "通过互联网渠道提交的，以双方确认之日为收到申请之日",
        ["queryCode"] = "QH7K-2M9P-4T6W",
        ["missing"] = "一、“养护资金”的年度和项目不明确，请写明年度和道路名称\n二、未提供身份证明，请补交身份证复印件",
        ["party"] = "青禾农机服务专业合作社",
        ["content"] = "2025 年农机作业补助的作业面积和单价",
        ["whom"] = "第三方",
        ["opinion"] = "可以公开",
        ["tariff"] = "按量计收",
        ["standard"] = "30 页以内不收费，31 至 100 页每页 10 元",
        ["count"] = "68 页",
        ["amount"] = "380",
        ["way"] = "凭本通知书所附缴款码向云岭县财政局非税收入专户缴纳",
        ["whereToFind"] = "云岭县人民政府网站“政府信息公开”栏目，《青禾镇 2025 年预算公开说明》第 12 页",
        ["provided"] = "见附件",
        ["withheld"] = "会议讨论稿",
        ["rightChannel"] = "依照《不动产登记暂行条例》的规定，向云岭县不动产登记中心申请查询",
        ["search"] = "以“养护资金”“分配”为关键词检索了 2024 年至 2025 年的收发文登记和财政所档案，并询问了经办人员",
        ["otherOrgan"] = "云岭县交通运输局，0000-7654321",
        ["forbiddingLaw"] = "《中华人民共和国统计法》第九条",
        ["consultation"] = "第三方书面表示不同意公开，并说明其涉及商业秘密",
        ["earlierReply"] = "青政公开答〔2025〕31号，2025 年 9 月 4 日",
        ["record"] = "承包面积登记为 3.2 亩",
        ["decision"] = "更正为 3.8 亩",
        ["paper"] = "《政府信息公开申请答复书》青政公开答〔2026〕7号",
        ["recipient"] = "林知远",
        ["address"] = "云岭县青禾镇新街 8 号",
        ["deliveryWay"] = "邮寄（中国邮政特快专递）",
    };

    public static TheoryData<string> Every => [.. Law.Letters.Letters.Select(letter => letter.Code)];

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_letter_reads_as_approved(string code)
    {
        var letter = Law.Letters.Find(code)!;

        Approved.Match(Composer.Compose(letter, Facts(letter)).Value.PlainText + "\n", code);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void No_letter_leaves_with_an_empty_field(string code)
    {
        var letter = Law.Letters.Find(code)!;
        var full = Facts(letter);

        foreach (var field in letter.Fields.Where(field => field.Required))
        {
            foreach (var empty in field.Kind == LetterFieldKind.Text ? new[] { null, " ", "无", "……" } : [null, " "])
            {
                var facts = full with { Values = new Dictionary<string, string?>(full.Values) { [field.Code] = empty } };
                Assert.Equal($"letter.lacks-{field.Code.ToLowerInvariant()}", Composer.Compose(letter, facts).Refusal?.Code);
            }
        }
    }

    [Fact]
    public void There_is_a_letter_for_every_outcome_and_for_every_step_on_the_way()
    {
        Assert.True(Law.Letters.Letters.Count >= 39, $"only {Law.Letters.Letters.Count} letters");
        Assert.All(Law.Outcomes.Outcomes, outcome => Assert.NotNull(Law.Letters.Find(outcome.Letter)));
        Assert.Contains("is not in law/letters", Problem("grounds.json", "\"letter\": \"reply-granted\"", "\"letter\": \"reply-given\""));
    }

    [Fact]
    public void A_place_that_nobody_fills_is_found_when_the_law_is_checked() =>
        Assert.Contains("{missin}", Problem("letters/process.json", "{missing}", "{missin}"));

    [Fact]
    public void A_letter_that_does_not_belong_to_the_outcome_is_refused()
    {
        var letter = Law.Letters.Find("reply-granted")!;

        Assert.Equal("letter.other-outcome", Composer.Compose(letter, Facts(letter) with { Outcome = Law.Outcomes.Find("refused.stateSecret") }).Refusal!.Code);
    }

    [Theory]
    [InlineData("refusal-process", "2024-01-01", true)]
    [InlineData("refusal-process", "2023-12-29", false)]
    [InlineData("reply-inquiry", "2026-03-20", false)]
    [InlineData("reply-not-found", "2026-03-20", false)]
    public void The_way_to_go_against_a_refusal_changed_with_the_year_2024(string code, string on, bool first)
    {
        var letter = Law.Letters.Find(code)!;
        var text = Composer.Compose(letter, Facts(letter) with { On = DateOnly.Parse(on) }).Value.PlainText;

        Assert.Equal(first, text.Contains("未经行政复议不能直接提起行政诉讼"));
        Assert.Equal(!first, text.Contains("个月内向云岭市中级人民法院提起行政诉讼"));
    }

    [Fact]
    public void Without_the_organ_that_reconsiders_and_the_court_no_decision_goes_out()
    {
        var letter = Law.Letters.Find("reply-granted")!;

        Assert.Equal("letter.lacks-remedies", Composer.Compose(letter, Facts(letter) with { ReviewOrgan = null }).Refusal!.Code);
        Assert.Equal("letter.lacks-remedies", Composer.Compose(letter, Facts(letter) with { Court = "" }).Refusal!.Code);
    }

    [Fact]
    public void Numbers_follow_the_pattern_of_the_organ_and_run_in_its_series()
    {
        var (supplement, extension) = (Law.Letters.Find("supplement")!, Law.Letters.Find("extension")!);
        var one = NumberPattern.Parse("{机关代字}公开〔{年}〕{序号}号").Value;

        Assert.Equal("青政公开补〔2026〕7号", NumberPattern.Usual.Of("青政", supplement, 2026, 7));
        Assert.NotEqual(NumberPattern.Usual.SeriesOf(supplement, 2026), NumberPattern.Usual.SeriesOf(extension, 2026));
        Assert.Equal(one.SeriesOf(supplement, 2026), one.SeriesOf(extension, 2026));
        Assert.All(["{机关代字}〔{年}〕号", "{机关代字}{序号}号", "{机关}〔{年}〕{序号}号", "〔{年}〕{序号}{序号}号"], text => Assert.Equal("letter.pattern", NumberPattern.Parse(text).Refusal?.Code));
    }

    private static LetterFacts Facts(LetterTemplate letter) => new(
        "云岭县青禾镇人民政府", new DateOnly(2026, 3, 20), "林知远", true, "2026-0017", new DateOnly(2026, 3, 2), "网站提交", "青禾镇 2025 年农村道路养护资金的分配结果。",
        letter.Fields.ToDictionary(field => field.Code, field => field.Code == "basis" && Of(letter) is { } outcome ? outcome.Basis : Value(field)))
    {
        DocumentNumber = letter.To == LetterTo.File ? null : NumberPattern.Usual.Of("青政", letter, 2026, 7),
        Contact = "青禾镇党政综合办公室，0000-1234567",
        Attachments = ["2025年农村道路养护资金分配表"],
        Outcome = Of(letter),
        ReviewOrgan = "云岭县人民政府",
        Court = "云岭市中级人民法院",
    };

    private static OutcomeKind? Of(LetterTemplate letter) => Law.Outcomes.Outcomes.FirstOrDefault(outcome => outcome.Letter == letter.Code);

    private static string? Value(LetterField field) => field.Kind switch
    {
        LetterFieldKind.Day => "2026-03-16",
        LetterFieldKind.Number => field.Code == "days" ? "20" : "380",
        _ => Said[field.Code],
    };

    private static string Problem(string file, string text, string by)
    {
        var files = EmbeddedLaw.Files().ToDictionary();
        Assert.Contains(text, files[file]);
        files[file] = files[file].Replace(text, by);
        return string.Join('\n', LawFolder.Check(files).Select(problem => problem.In(Language.English)));
    }
}
