using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Feedback;

public abstract class MessageTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();
    private Organ qinghe = null!;

    [Fact]
    public async Task What_is_written_is_found_by_its_code_however_it_is_typed()
    {
        var code = await Written("路灯坏了", "青禾路口的路灯坏了半个月，请派人来修。");

        var found = (await Find(code)).Value;
        var typedBadly = (await Find($" {code.ToLowerInvariant().Replace('-', ' ')} ")).Value;

        Assert.Equal(("路灯坏了", "qinghe镇人民政府", MessageState.Received), (found.Subject, found.Organ, found.State));
        Assert.Equal(found.Id, typedBadly.Id);
        Assert.Equal("message.wrong-code", (await Find("AAAA-BBBB-CCCC")).Refusal?.Code);
        Assert.Equal("message.wrong-code", (await Find(null)).Refusal?.Code);
    }

    [Fact]
    public async Task The_code_itself_is_kept_nowhere_and_the_text_is_not_in_the_history()
    {
        var code = await Written("低保怎么办", "我叫林小青，想问低保怎么申请。", name: "林小青", contact: "010-1234567");

        var message = await Office.Ask(db => db.Messages.SingleAsync());
        var history = string.Join('\n', await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync()));

        Assert.DoesNotContain(code.Replace("-", ""), message.CodeHash, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("林小青", history, StringComparison.Ordinal);
        Assert.DoesNotContain("1234567", history, StringComparison.Ordinal);
        Assert.Contains("低保怎么办", history, StringComparison.Ordinal);   // it would be seen
    }

    [Theory]
    [InlineData("nowhere", "标题", "写得够长的内容", null, "message.organ")]
    [InlineData("qinghe", " ", "写得够长的内容", null, "message.subject")]
    [InlineData("qinghe", "标题", "短", null, "message.text")]
    [InlineData("qinghe", "标题", "写得够长的内容", "https://example.org/", "message.address")]
    [InlineData("qinghe", "标题", "写得够长的内容", "//example.org/", "message.address")]
    [InlineData("qinghe", "标题", "写得够长的内容", null, "message.address")]
    public async Task What_is_missing_is_named(string organ, string subject, string text, string? address, string code)
    {
        await Tree();
        var outcome = await Write(new(code == "message.address" ? MessageKind.PageError : MessageKind.Suggestion, organ, subject, text, Address: address));

        Assert.Equal(code, outcome.Refusal?.Code);
        Assert.Empty(await Office.Ask(db => db.Messages.ToListAsync()));
    }

    [Fact]
    public async Task A_comment_is_taken_while_the_draft_is_open_for_comments_and_waits_for_who_may_answer_it()
    {
        await Tree();
        var item = PublicOffice.Published(qinghe, 1, "农房管理办法（征求意见稿）", "<p>正文。</p>", Office.Clock.Now, kind: ItemKind.Consultation);
        await PublicOffice.Publish(Office.Services, Office.Act(), item);
        var comment = new WriteMessage.Command(MessageKind.Comment, "qinghe", "第三条", "建议放宽占地面积的标准。", ItemId: item.Id);
        Assert.Contains("没有这项征求意见", (await Write(comment)).Refusal!.Reason.Zh, StringComparison.Ordinal);

        var today = Office.Act().Today;
        await Office.Given(new Consultation { ItemId = item.Id, OpensOn = today.AddDays(1), ClosesOn = today.AddDays(2), Ground = ConsultationGround.Voluntary, Reach = "来信" });
        Assert.Contains("开始", (await Write(comment)).Refusal!.Reason.Zh, StringComparison.Ordinal);
        for (var day = 1; day <= 2; day++)
        {
            Office.Clock.Advance(TimeSpan.FromDays(1));
            Assert.Null((await Write(comment)).Refusal);
        }

        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("截止", (await Write(comment)).Refusal!.Reason.Zh, StringComparison.Ordinal);

        var waiting = await Run((MessagesWaiting list) => list.Run(An.Actor(Role.RequestHandler, qinghe), default));
        Assert.Equal([("第三条", "征求意见反馈"), ("第三条", "征求意见反馈")], waiting.Select(line => (line.Title, line.Kind)));
        Assert.Empty(await Run((MessagesWaiting list) => list.Run(An.Actor(Role.Supervisor, qinghe), default)));
        Assert.Empty(await Run((MessagesWaiting list) => list.Run(An.Actor(Role.RequestHandler, county), default)));
    }

    [Fact]
    public async Task An_answer_is_for_the_writer_and_with_consent_for_everybody()
    {
        var code = await Written("办事指南", "请公开办理流程。", mayBePublished: true);
        var id = (await Find(code)).Value.Id;

        Assert.Equal("message.not-answered", (await Rate(code, 5)).Refusal?.Code);
        Assert.Equal("message.not-found", (await Answer(id, "已公开在目录第二栏。", An.Actor(Role.InformationOfficer, county))).Refusal?.Code);
        Assert.Equal("message.question", (await Run((AnswerMessage answer) => answer.Run(new(id, "已公开在目录第二栏。", true), By(Role.OfficeHead), default))).Refusal?.Code);
        await Run((AnswerMessage answer) => answer.Run(new(id, "已公开在目录第二栏。", true, "询问办理流程"), By(Role.OfficeHead), default));

        var line = (await Run((ListAnswers list) => list.Run("qinghe", null, 1, default))).Lines.Single();
        Assert.Equal(("询问办理流程", "已公开在目录第二栏。"), (line.Question, line.Answer));
        Assert.Equal("已公开在目录第二栏。", (await Find(code)).Value.Answer);
        Assert.Equal("message.satisfaction", (await Rate(code, 6)).Refusal?.Code);
        Assert.Equal(4, (await Rate(code, 4)).Value.Satisfaction);
    }

    [Fact]
    public async Task What_was_asked_most_is_counted_over_all_letters_of_a_year_and_shown_where_an_answer_is_public()
    {
        await Written("咨询危房改造补助标准", "去年就问过这件事。", mayBePublished: true);
        Office.Clock.Advance(TimeSpan.FromDays(366));
        await Written("村口路灯不亮", "这样的来信只有一件。", mayBePublished: true);
        await Written("关于公交改线", "改线以后怎么坐车？");
        await Written("公交改线的问题", "改线以后在哪里上车？");
        await Written("请问危房改造补助标准是多少？", "在哪里可以看到标准？");
        Assert.Empty(await Run((ListMostAsked list) => list.Run(default)));

        var id = (await Find(await Written("危房改造补助标准", "今年的标准是多少？", mayBePublished: true))).Value.Id;
        await Run((AnswerMessage answer) => answer.Run(new(id, "见目录第二栏。", true, "询问补助标准"), By(Role.OfficeHead), default));

        Assert.Equal([new(id, "qinghe", "qinghe镇人民政府", "询问补助标准", 2, 1)], await Run((ListMostAsked list) => list.Run(default)));
    }

    [Fact]
    public async Task Without_consent_nothing_is_published()
    {
        var id = (await Find(await Written("办事指南", "请公开办理流程。"))).Value.Id;

        var outcome = await Run((AnswerMessage answer) => answer.Run(new(id, "已公开在目录第二栏。", true, "询问办理流程"), By(Role.OfficeHead), default));

        Assert.Equal("message.publish", outcome.Refusal?.Code);
        Assert.Empty((await Run((ListAnswers list) => list.Run(null, null, 1, default))).Lines);
    }

    [Fact]
    public async Task Passed_on_its_days_begin_anew_with_the_organ_that_gets_it()
    {
        var id = (await Find(await Written("道路", "县道有坑，请修补。"))).Value.Id;
        Office.Clock.Advance(TimeSpan.FromDays(5));

        await Run((PassMessage pass) => pass.Run(new(id, "yunling"), By(Role.InformationOfficer), default));

        var view = (await Run((ListMessages list) => list.Run(new(), An.Actor(Role.RequestHandler, county), default))).Lines.Single();
        Assert.Equal(("云岭县人民政府", view.Due.Received), (view.Message.Organ!.Name, Office.Act().Today));
        Assert.Empty((await Run((ListMessages list) => list.Run(new(), An.Actor(Role.InformationOfficer, qinghe), default))).Lines);
    }

    [Fact]
    public async Task A_dismissal_has_a_reason_and_can_be_taken_back()
    {
        var code = await Written("广告", "便宜出售各种商品。");
        var id = (await Find(code)).Value.Id;

        Assert.Equal("message.because", (await Dismiss(new(id, " "))).Refusal?.Code);
        await Dismiss(new(id, "商业广告"));
        Assert.Equal("商业广告", (await Find(code)).Value.DismissedBecause);
        Assert.Equal("message.not-now", (await Dismiss(new(id, "商业广告"))).Refusal?.Code);
        await Dismiss(new(id, null, Reopen: true));
        Assert.Equal(MessageState.Received, (await Find(code)).Value.State);
    }

    [Fact]
    public async Task What_waits_longest_stands_on_top_and_what_is_late_is_counted()
    {
        await Written("先来的", "第一封信的内容。");
        Office.Clock.Advance(TimeSpan.FromDays(30));
        await Written("后来的", "第二封信的内容。");

        var shown = await Run((ListMessages list) => list.Run(new(), By(Role.InformationOfficer).Actor, default));

        Assert.Equal(["先来的", "后来的"], shown.Lines.Select(line => line.Message.Subject));
        Assert.Equal((2, 1), (shown.Waiting, shown.Late));
    }

    private async Task Tree()
    {
        if (qinghe is null)
        {
            qinghe = An.Organ("qinghe", under: county);
            await Office.Given(county, qinghe);
        }
    }

    private async Task<string> Written(string subject, string text, string? name = null, string? contact = null, bool mayBePublished = false)
    {
        await Tree();
        return (await Write(new(MessageKind.Suggestion, "qinghe", subject, text, name, contact, mayBePublished))).Value.Code;
    }

    private Task<Outcome<WriteMessage.Written>> Write(WriteMessage.Command command) =>
        Run((WriteMessage write) => write.Run(command, new Act(FeedbackAccess.TheWriter, Office.Clock.Now), default));

    private Task<Outcome<FindMessage.Found>> Find(string? code) => Run((FindMessage find) => find.Run(code, default));

    private Task<Outcome<Message>> Rate(string code, int grade) =>
        Run((RateAnswer rate) => rate.Run(new(code, grade, null), new Act(FeedbackAccess.TheWriter, Office.Clock.Now), default));

    private Task<Outcome<Message>> Answer(Guid id, string text, Actor actor) => Run((AnswerMessage answer) => answer.Run(new(id, text), Office.Act(actor), default));

    private Task<Outcome<Message>> Dismiss(DismissMessage.Command command) => Run((DismissMessage dismiss) => dismiss.Run(command, By(Role.InformationOfficer), default));

    private Act By(Role role) => Office.Act(An.Actor(role, qinghe));

    private Task<T> Run<TOperation, T>(Func<TOperation, Task<T>> run)
        where TOperation : notnull => Office.Run(run);
}

public sealed class MessageTests_on_SQLite() : MessageTests(Database.SQLite);

public sealed class MessageTests_on_PostgreSQL() : MessageTests(Database.PostgreSQL);
