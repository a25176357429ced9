using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Law.Requests.Ledgers;

namespace Gongkai.Law.Tests.Requests;

public sealed class LedgerTests
{
    private static readonly LawBook Law = LawBook.Embedded;
    private static readonly LedgerLexicon Lexicon = new(Law);
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Every_word_of_the_ledger_file_belongs_to_something_the_law_knows_and_means_one_thing()
    {
        Assert.All(Law.LedgerWords.Outcomes, word => Assert.NotNull(Law.Outcomes.Find(word.Code)));
        Assert.All(Law.LedgerWords.Results, word => Assert.NotNull(Law.Remedies.Find(word.Code)));
        Assert.All(Law.LedgerWords.Outcomes.SelectMany(word => word.Words.Select(text => (word.Code, text))), one => Assert.Equal(one.Code, Lexicon.Outcome(one.text, null).Value.Code));
        Assert.All(Law.LedgerWords.Channels.SelectMany(word => word.Words), text => Assert.Null(Lexicon.Channel(text).Refusal));
        Assert.All(Law.LedgerWords.Kinds.SelectMany(word => word.Words), text => Assert.Null(Lexicon.Kind(text).Refusal));
    }

    [Fact]
    public void Every_row_of_the_report_is_an_outcome_that_a_ledger_may_name()
    {
        var rows = Law.Forms[^1].Table("requests").Rows.Where(row => Law.Outcomes.Outcomes.Any(outcome => outcome.Row == row.Code));

        Assert.All(rows, row => Assert.Equal(row.Code, Lexicon.Outcome(row.Label, null).Value.Row));
    }

    [Theory]
    [InlineData("予以公开", null, "granted.provided")]
    [InlineData("（二）部分公开", null, "partlyGranted")]
    [InlineData("不予公开", "国家秘密", "refused.stateSecret")]
    [InlineData("不予公开，过程性信息", null, "refused.processInformation")]
    [InlineData("不予公开", "第三方不同意公开；涉及商业秘密", "refused.thirdPartyRights")]
    [InlineData("部分公开", "隐去身份证号码后提供", "partlyGranted")]
    [InlineData("涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害", null, "refused.thirdPartyRights")]
    [InlineData("不予公开", null, "ledger.unclear")]
    [InlineData("予以公开、信息不存在", null, "ledger.two")]
    [InlineData("予以公开", "国家秘密", "ledger.two")]
    [InlineData("已阅", null, "ledger.unknown")]
    public void A_result_and_its_ground_say_one_outcome_or_are_refused(string result, string? ground, string expected)
    {
        var outcome = Lexicon.Outcome(result, ground);

        Assert.Equal(expected, outcome.Refusal?.Code ?? outcome.Value.Code);
    }

    [Fact]
    public void A_row_is_read_with_all_its_days_and_remedies()
    {
        var (entry, row) = Read(("extended", "是"), ("extendedOn", "2024-03-20"), ("idNumber", " 11010519491231002x "), ("fee", "１２０元"),
            ("reconsideredOn", "2024-05-06"), ("reconsiderationResult", "维持"), ("reconsiderationDecided", "2024-07-01"), ("suedOn", "2024-08-01"), ("suitKind", "经复议"), ("suitNumber", "（2024）云01行初7号"));

        Assert.Empty(row.Faults);
        Assert.Equal((RequestChannel.Website, ApplicantKind.Person, "granted.provided", 20, 120m, "11010519491231002X"), (entry!.Channel, entry.Kind, entry.Outcome!.Code, entry.ExtensionDays, entry.Fee, entry.IdNumber));
        Assert.Equal([(RemedyKind.Reconsideration, "reconsideration.upheld"), (RemedyKind.SuitAfterReconsideration, null)], entry.Remedies.Select(remedy => (remedy.Kind, remedy.Result?.Code)));
    }

    [Theory]
    [InlineData("answered", "2024-02-01", "答复日期：答复日期早于收到日期，请核对")]
    [InlineData("answered", "昨天", "答复日期：“昨天”不是日期，请写成 2025-03-01 的样式")]
    [InlineData("answered", "", "答复日期：写了处理结果，须填写答复日期；没有办结的两项都不填")]
    [InlineData("outcome", "", "处理结果：有答复日期的须写明处理结果")]
    [InlineData("delivered", "2024-03-01", "送达日期：早于答复日期，请核对")]
    [InlineData("supplemented", "2024-03-10", "补正告知日期：没有补正告知日期，请补填")]
    [InlineData("extended", "是", "延期告知日期：延期的须填写告知申请人的日期；没有告知的不算延期")]
    [InlineData("idNumber", "110105194912310021", "证件号码：身份证号码的出生日期或者校验位不对；请核对原件，查不到的留空")]
    [InlineData("idNumber", "110105********002X", "证件号码：号码里有星号，是隐去后的号码；请从原台账补全，或者留空")]
    [InlineData("received", "2027-01-05", "收到申请日期：收到日期在今天之后，请核对")]
    [InlineData("reconsiderationResult", "维持", "收到复议通知日期：须填写收到通知的日期，表四按它确定年度")]
    [InlineData("suitNumber", "（2024）云01行初7号", "诉讼种类：有诉讼的须写明是未经复议直接起诉还是复议后起诉，表四分开统计")]
    [InlineData("channel", "托人", "申请方式：“托人”不在可选范围内：当面提交、口头提出（代为填写）、邮寄（签收）、平常信函（无需签收）、网站提交、电子邮件、传真")]
    public void A_row_that_cannot_be_right_says_what_to_do(string field, string written, string fault)
    {
        var (entry, row) = Read((field, written));

        Assert.Null(entry);
        Assert.Contains(fault, row.Faults.Select(one => $"{one.Field}：{one.What.Zh}"));
    }

    [Fact]
    public void A_row_without_answer_is_an_open_request()
    {
        var (entry, _) = Read(("answered", ""), ("outcome", ""), ("delivered", ""));

        Assert.Null(entry!.Outcome);
    }

    private static (LedgerEntry? Entry, RegisterRow Row) Read(params (string Field, string Text)[] cells)
    {
        var all = new Dictionary<string, string>
        {
            ["received"] = "2024-03-04", ["channel"] = "网上申请", ["kind"] = "公民", ["name"] = "林小青", ["about"] = "高标准农田建设项目的验收报告", ["answered"] = "2024-03-29", ["outcome"] = "予以公开", ["delivered"] = "2024-03-29",
        };
        foreach (var (field, text) in cells)
        {
            all[field] = text;
        }

        var row = RegisterRow.Read(Law.Registers["request"], all);
        return (new LedgerReading(Law).Read(row, Today), row);
    }
}
