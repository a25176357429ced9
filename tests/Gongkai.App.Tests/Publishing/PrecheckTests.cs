using Gongkai.App.Publishing;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Tests.Publishing;

public sealed class PrecheckTests
{
    private static readonly OrganNames Names = new(
        new HashSet<string> { "云岭县人民政府", "云岭县自然资源局", "云岭县教育局", "青禾镇人民政府", "县教育局" }, new Dictionary<string, string> { ["云岭县国土资源局"] = "云岭县自然资源局" });

    [Theory]
    [InlineData("身份证号11010519491231002X，特此公示", "110***********002X")]
    [InlineData("身份证号１１０１０５１９４９１２３１００２Ｘ", "110***********002X")]
    public void An_identity_number_is_an_error_and_is_not_repeated_whole(string text, string quoted)
    {
        var found = Assert.Single(Identifiers.In(Passage.Of("正文第 1 段", text)));
        Assert.Equal(("PUB-201", Law.Checks.Level.Error), (found.Code, found.Level));
        Assert.Contains(quoted, found.Quote);
        Assert.DoesNotContain("11010519491231002X", found.Quote);
    }

    [Theory]
    [InlineData("编号110105194912310021")]   // the check digit is wrong
    [InlineData("统一社会信用代码11341702486344515H")]
    [InlineData("流水号20250103000000000001")]
    [InlineData("电话0571-88886666，金额1380000.00元，文号123456789012345678901234")]
    public void Other_long_numbers_are_let_alone(string text) => Assert.DoesNotContain(Identifiers.In(Passage.Of("正文", text)), finding => finding.Code is "PUB-201" or "PUB-202");

    [Theory]
    [InlineData("联系人王先生13812345678。", "PUB-202")]
    [InlineData("手机 138-1234-5678", "PUB-202")]
    [InlineData("账号6222020200011234561", null)]
    [InlineData("账号4111 1111 1111 1111", "PUB-203")]
    [InlineData("车辆浙A12345违法停放", "PUB-204")]
    [InlineData("新能源车浙AD12345", "PUB-204")]
    [InlineData("浙江省A级景区12345", null)]
    public void Mobiles_cards_and_plates_are_warnings(string text, string? code) => Assert.Equal(code, Identifiers.In(Passage.Of("正文", text)).Select(finding => finding.Code).FirstOrDefault());

    [Theory]
    [InlineData("机密★10年", "PUB-211")]
    [InlineData("秘密 ★ 1 年", "PUB-211")]
    [InlineData("绝密★长期", "PUB-211")]
    [InlineData("内部资料，注意保存", "PUB-212")]
    [InlineData("（此件不公开）", "PUB-213")]
    [InlineData("（此件公开发布）", null)]
    [InlineData("依法保守国家秘密、商业秘密", null)]
    public void Marks_of_secrecy_are_errors(string text, string? code) => Assert.Equal(code, SecretMarks.In(Passage.Of("正文", text), Publicity.OnInitiative).Select(finding => finding.Code).FirstOrDefault());

    [Fact]
    public void A_paper_that_says_it_is_not_for_the_public_is_right_where_it_is_withheld() =>
        Assert.Empty(SecretMarks.In(Passage.Of("正文", "（此件不公开）"), Publicity.NotDisclosed));

    [Theory]
    [InlineData("2026年3月5日（星期三）召开", "星期四")]
    [InlineData("２０２６年３月５日（周三）", "星期四")]
    [InlineData("2026年3月5日（星期四）召开", null)]
    [InlineData("2026年3月8日（星期天）", null)]
    [InlineData("2025年2月30日前", "不存在")]
    [InlineData("2026年3月5日起", null)]
    public void Days_and_their_weekdays_must_agree(string text, string? says)
    {
        var found = Weekdays.In(Passage.Of("正文", text)).ToList();
        Assert.Equal(says is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.Contains(says!, finding.Message.Zh));
    }

    [Theory]
    [InlineData("由云岭县国土资源局负责", "PUB-241")]
    [InlineData("由云岭县财正局负责", "PUB-242")]
    [InlineData("由云岭县自然资源局、云岭县教育局负责", null)]
    [InlineData("云岭县人民政府办公室", null)]
    public void Names_of_organs_are_held_against_the_tree(string text, string? code) => Assert.Equal(code, Names.In(Passage.Of("正文", text)).Select(finding => finding.Code).FirstOrDefault());

    [Theory]
    [InlineData("做好工作布署", "部署")]
    [InlineData("截止2025年底", "截至")]
    [InlineData("由农业部发布", "农业农村部")]
    [InlineData("各级农业部门", null)]
    [InlineData("报名截止日期为5日", null)]
    public void Careful_words_come_with_a_suggestion(string text, string? better)
    {
        var found = Wordings.In(Passage.Of("正文", text), LawBook.Embedded.CarefulWords).ToList();
        Assert.Equal(better is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.Contains(better!, finding.Mend.Zh));
    }

    [Fact]
    public void The_lists_are_there_and_every_entry_finds_itself()
    {
        Assert.True(LawBook.Embedded.CarefulWords.Count > 100);
        Assert.All(LawBook.Embedded.CarefulWords.Where(word => word.Word is not null), word => Assert.NotEmpty(Wordings.In(Passage.Of("正文", $"（{word.Word}）"), [word])));
    }
}
