using System.Text.Json;
using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.App.Hotline;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.App.Surveys;
using Gongkai.App.Villages;
using Gongkai.Law.Calendar;
using Gongkai.Law.Feedback;

namespace Gongkai.App.Demo;

/// <summary>What the public of the invented county wrote, was asked and was told by its villages: some of it answered, some waiting, some late.</summary>
internal sealed class DemoFeedback(OfficeDb db, IReadOnlyDictionary<string, Organ> organs)
{
    private static readonly (string Organ, int DaysAgo, string Subject, string Text, string? Answer, int? Satisfaction)[] Letters =
    [
        ("yunling", 34, "政务大厅能否开通中午值班", "上班时间没法请假办事，希望午间也能受理。", "自下月起，综合窗口中午安排两人值班，可以受理户籍、社保、医保事项，其他事项可以先收件。", 5),
        ("yunling", 21, "建议公开公交线路调整方案", "三路车改线以后不经过县医院了，事先没有看到公告。", "调整方案已补充公开，县医院站自下周起恢复停靠。今后线路调整提前七天公告。", 4),
        ("qinghe", 16, "村口路灯不亮", "白石村村口到小学一段路灯坏了近一个月。", "已更换控制器，路灯恢复照明。以后可以直接拨打灯杆上的报修电话。", 4),
        ("yunling", 48, "医疗救助需要哪些材料", "家里老人住院，想知道申请医疗救助要带什么。", "带身份证明、出院结算单和困难身份证明到镇（街道）便民服务中心，也可以在政务大厅医保窗口办理，材料齐全的当场受理。", 5),
        ("yunling", 30, "请问医疗救助需要哪些材料？", "村里说法不一样，请说明。", null, null),
        ("yunling", 8, "关于医疗救助需要的材料", "想提前准备好。", null, null),
        ("yunling", 9, "希望政务大厅开通中午值班", "中午去没有人。", null, null),
        ("qinghe", 12, "咨询危房改造补助标准", "听说今年标准有变化，在哪里能看到？", null, null),
        ("qinghe", 3, "建议增加赶集日的停车位", "赶集日主街停满了车，救护车都进不来。", null, null),
        ("yunling", 2, "希望公开校车路线", "想知道城北新区的校车停靠点和时间。", null, null),
    ];

    private static readonly (string Number, int DaysAgo, int Days, string Matter, int? ClosedAfter, string? Outcome)[] Transfers =
    [
        ("12345-0412", 25, 5, "反映集镇污水管网堵塞", 4, "已疏通，并排查同一路段的检查井十二处。"),
        ("12345-0437", 11, 5, "反映工地夜间施工噪声", 6, "责令夜间停工，现场已核实。"),
        ("12345-0451", 7, 5, "咨询医疗救助申请材料", null, null),
        ("12345-0460", 1, 5, "反映农贸市场占道经营", null, null),
    ];

    private static readonly (string Code, string Name, bool ManyPayments)[] Villages = [("baishi", "白石村", true), ("shuangxi", "双溪村", false), ("datian", "大田社区", false)];

    public async Task Seed(Act act, CancellationToken stop)
    {
        db.AddRange(Letters.Select(letter => Letter(letter, act.At)));
        db.Add(new Message
        {
            Kind = MessageKind.PageError, OrganId = organs["yunling"].Id, Subject = "办公地址的门牌号不对", Text = "页面上的门牌号和现场的牌子不一致。", Address = "/o/yunling", CodeHash = QueryCode.HashOf(QueryCode.New())!,
            ReceivedAt = act.At.AddDays(-6), WithOrganSince = act.At.AddDays(-6),
        });
        db.AddRange(Transfers.Select(transfer => Transfer(transfer, act.Today)));
        db.AddRange(Surveys(act));
        db.AddRange(Villages.SelectMany((village, i) => VillageRows(village, i, act)));
        await db.Commit(act, new Subject("demo.seed", nameof(Message), "*"), stop);
        db.ChangeTracker.Clear();
    }

    private Message Letter((string Organ, int DaysAgo, string Subject, string Text, string? Answer, int? Satisfaction) letter, DateTime now)
    {
        var at = now.AddDays(-letter.DaysAgo);
        var message = new Message
        {
            Kind = MessageKind.Suggestion, OrganId = organs[letter.Organ].Id, Subject = letter.Subject, Text = letter.Text, CodeHash = QueryCode.HashOf(QueryCode.New())!, MayBePublished = true, ReceivedAt = at, WithOrganSince = at,
        };
        if (letter.Answer is { } answer)
        {
            (message.State, message.Answer, message.AnsweredBy, message.DoneAt) = (MessageState.Answered, answer, $"{organs[letter.Organ].ShortName}政务公开办公室", at.AddDays(4));
            (message.PublicQuestion, message.PublishedAt, message.Satisfaction) = ($"{letter.Subject}：{letter.Text}", at.AddDays(4), letter.Satisfaction);
        }

        return message;
    }

    private HotlineTransfer Transfer((string Number, int DaysAgo, int Days, string Matter, int? ClosedAfter, string? Outcome) one, DateOnly today) => new()
    {
        OrganId = organs["qinghe"].Id, TransferNumber = one.Number, ReceivedOn = today.AddDays(-one.DaysAgo), DueOn = today.AddDays(one.Days - one.DaysAgo), Matter = one.Matter,
        ClosedOn = one.ClosedAfter is { } days ? today.AddDays(days - one.DaysAgo) : null, Outcome = one.Outcome,
    };

    private IEnumerable<object> Surveys(Act act)
    {
        var open = Survey("政务大厅服务满意度调查", "了解群众对政务大厅服务的意见，结果用于改进窗口设置，统计后在本页公布。", act.Today.AddDays(-5), act.Today.AddDays(25), null, act,
            [new("您对办事效率满意吗", QuestionKind.One, ["满意", "一般", "不满意"]), new("哪些方面最需要改进", QuestionKind.Many, ["排队时间", "材料要求", "指引标识", "工作态度"]), new("其他意见", QuestionKind.Text, [])]);
        var closed = Survey("城区公交线路调整意见调查", "就三条线路的调整方案征求乘客意见。", act.Today.AddDays(-60), act.Today.AddDays(-30), "多数乘客希望保留县医院站，调整方案已采纳。", act,
            [new("是否同意调整后的线路", QuestionKind.One, ["同意", "保留县医院站后同意", "不同意"])]);

        return [open, closed, .. Replies(open, 37, [[0, 0, 1, 0, 2], [0, 1, 2, 0, 3]], act.At.AddDays(-1)), .. Replies(closed, 64, [[1, 0, 1, 2, 1]], act.At.AddDays(-35))];
    }

    private Survey Survey(string title, string introduction, DateOnly opens, DateOnly closes, string? note, Act act, SurveyQuestion[] questions) => new()
    {
        OrganId = organs["yunling"].Id, Title = title, Introduction = introduction, Questions = JsonSerializer.Serialize(questions, SurveyQuestion.Json), OpensOn = opens, ClosesOn = closes, ResultNote = note, CreatedAt = act.At,
    };

    private static IEnumerable<SurveyReply> Replies(Survey survey, int count, int[][] cycles, DateTime at) => Enumerable.Range(0, count).Select(i => new SurveyReply
    {
        SurveyId = survey.Id, Voter = $"demo-{i}", At = at.AddMinutes(-i),
        Answers = JsonSerializer.Serialize(survey.Asked().Select((question, q) => question.Kind == QuestionKind.Text ? new[] { "" } : [cycles[q][(i * (q + 1)) % cycles[q].Length].ToString(System.Globalization.CultureInfo.InvariantCulture)])),
    });

    private IEnumerable<object> VillageRows((string Code, string Name, bool ManyPayments) one, int which, Act act)
    {
        var village = new Village { OrganId = organs["qinghe"].Id, Code = one.Code, Name = one.Name, ManyPayments = one.ManyPayments, Since = act.Today.AddMonths(-9), Contact = "村务公开栏旁意见箱" };
        yield return village;
        foreach (var (matter, title, back) in new[] { ("finance", "集体财务收支情况", 1), ("relief", "救灾救助和补贴资金发放情况", 1), ("decisions", "村民代表会议决定事项及实施情况", 2), ("finance", "集体财务收支情况", 2) }.Skip(which))
        {
            var rhythm = matter == "finance" && one.ManyPayments ? Law.Villages.VillageRhythm.Month : Law.Villages.VillageRhythm.Quarter;
            var day = rhythm == Law.Villages.VillageRhythm.Month ? act.Today.AddMonths(-back) : act.Today.AddMonths(-3 * back);
            var period = Law.Villages.VillagePeriod.Of(day, rhythm)!.Value;
            var published = BeijingTime.Midnight(period.End.AddDays(6)) is var six && six < act.At ? six : act.At.AddHours(-2);
            yield return new VillageNotice
            {
                VillageId = village.Id, Matter = matter, Period = period.Code, Title = $"{one.Name}{period.Name.Zh}{title}", CheckedBy = "村务监督委员会主任", CheckedOn = BeijingTime.Day(published).AddDays(-1), PublishedAt = published,
                Body = matter == "finance"
                    ? "<table><tr><th>项目</th><th>收入（元）</th><th>支出（元）</th></tr><tr><td>集体山林承包</td><td>36000</td><td></td></tr><tr><td>村道养护</td><td></td><td>8200</td></tr><tr><td>办公水电</td><td></td><td>1430</td></tr></table><p>票据存村委会，村民可以查阅。</p>"
                    : "<p>经村民代表会议讨论通过，现予公布。对内容有疑问的，可以向村务监督委员会提出，也可以向镇人民政府反映。</p>",
            };
        }
    }
}
