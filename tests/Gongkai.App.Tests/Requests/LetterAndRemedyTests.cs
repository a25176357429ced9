using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.App.Remedies;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.Law.Clock;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class LetterAndRemedyTests(Database database) : CaseOffice(database)
{
    private static readonly Dictionary<string, string?> Missing = new() { ["missing"] = "请写明项目的名称和年度。", ["until"] = "2026-12-15" };

    [Fact]
    public async Task Letters_are_numbered_without_gaps_kept_as_they_went_out_and_refused_without_a_reason()
    {
        var id = (await Submitted()).Id;
        var sheet = (await Run((ComposeLetter compose) => compose.Run(new(id, "supplement", null), Handler.Actor, default))).Value;
        Assert.Equal("letter.lacks-missing", sheet.Lacking?.Code);
        Assert.DoesNotContain(sheet.Letters, letter => letter.Code == "reply-granted");   // not before its outcome

        Assert.Equal("letter.lacks-missing", (await Issue(id, "supplement", new Dictionary<string, string?> { ["until"] = "2026-12-15" })).Refusal?.Code);   // takes no number
        var first = (await Issue(id, "supplement", Missing)).Value;
        Assert.Equal("request.reason", (await Run((VoidLetter take) => take.Run(new(first.Id, " "), Now(Handler), default))).Refusal?.Code);
        Assert.Null((await Run((VoidLetter take) => take.Run(new(first.Id, "年度写错"), Now(Handler), default))).Refusal);
        var second = (await Issue(id, "supplement", Missing)).Value;
        Assert.All(new[] { first, second }, letter => Assert.EndsWith("号", letter.Number));
        Assert.Equal([1, 2], new[] { first, second }.Select(letter => int.Parse(letter.Number!.Split('〕')[1].TrimEnd('号'))));

        Assert.Equal("request.may-not-sign", (await Habits(Handler)).Refusal?.Code);
        Assert.Null((await Habits(Head)).Refusal);
        Assert.Equal($"青政公开补〔{Office.Act().Today.Year}〕1号", (await Issue(id, "supplement", Missing)).Value.Number!.Replace("3号", "1号"));

        var file = (await Run((DownloadRequestLetter download) => download.Run(new(second.Id), Handler.Actor, default))).Value;
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2010).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var text = document.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("请写明项目的名称和年度", text, StringComparison.Ordinal);
        Assert.Contains(second.Number!, text, StringComparison.Ordinal);
        Assert.Equal("qinghe镇人民政府", document.MainDocumentPart.HeaderParts.Single().Header!.InnerText);   // the red mark

        var stored = await Office.Ask(db => db.History.ToListAsync());
        Assert.DoesNotContain("请写明项目", string.Join('\n', stored.Select(entry => entry.Changes)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_bears_the_number_it_was_signed_with_and_tells_where_to_go_and_the_ledger_is_a_document()
    {
        var id = (await Submitted()).Id;
        await Answered(id);
        var values = (await Run((ComposeLetter compose) => compose.Run(new(id, "reply-granted", null), Handler.Actor, default))).Value;
        Assert.Equal("letter.lacks-facts", values.Lacking?.Code);   // nothing is drafted

        await Habits(Head);
        Assert.Equal("request.no-remedies", (await Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, "林小青：您申请公开的验收报告予以公开，见附件。", true, []), Now(Handler), default))).Refusal?.Code);
        var suggested = await Run((SuggestReply suggest) => suggest.Run(new(id, Draft), Handler.Actor, default));
        Assert.Contains("向云岭县人民政府申请行政复议，或者", suggested, StringComparison.Ordinal);
        var text = suggested.Replace("可以公开", "依法可以公开", StringComparison.Ordinal).Replace($"\n\n{Qinghe.Name}", $"\n\n此件由档案室另行盖章。\n\n{Qinghe.Name}", StringComparison.Ordinal);   // as somebody amended it
        Assert.Contains("另行盖章", text, StringComparison.Ordinal);
        Assert.Null((await Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, text, true, []), Now(Handler), default))).Refusal);
        Assert.Equal("letter.not-signed", (await Issue(id, "reply-granted", values.Values)).Refusal?.Code);
        Assert.Null((await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default))).Refusal);
        Assert.Null((await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Head), default))).Refusal);

        // What is printed is what was signed, whatever is typed into the form of the letter.
        var sheet = (await Run((ComposeLetter compose) => compose.Run(new(id, "reply-granted", null), Handler.Actor, default))).Value;
        Assert.True(sheet.IsSigned);
        var letter = (await Issue(id, "reply-granted", new Dictionary<string, string?> { ["facts"] = "另一种说法", ["provided"] = "另一份材料" })).Value;
        Assert.Equal((await View(id)).Case.ReplyNumber, letter.Number);
        var paper = (await Run((DownloadRequestLetter download) => download.Run(new(letter.Id), Handler.Actor, default))).Value;
        using (var printed = WordprocessingDocument.Open(new MemoryStream(paper.Bytes), false))
        {
            var lines = printed.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText).Where(line => line.Length > 0).ToList();
            var signed = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line != Qinghe.Name).ToList();
            Assert.Equal(signed, lines.Where(signed.Contains));   // every line of it once and in its order; beside it only number, title, organ and day
            Assert.Equal(4, lines.Count - signed.Count);
        }

        // A text that changed behind everybody's back goes nowhere.
        var kept = (await View(id)).Case.Reply;
        await Office.Ask(db => Altered(db, id, "改过的正文"));
        Assert.Equal("request.not-as-signed", (await Issue(id, "reply-granted", values.Values)).Refusal?.Code);
        Assert.Equal("request.not-as-signed", (await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal?.Code);
        await Office.Ask(db => Altered(db, id, kept));
        Assert.Null((await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal);
        Assert.Equal("letter.other-outcome", (await Issue(id, "reply-not-found", sheet.Values)).Refusal?.Code);

        var ledger = (await Run((DownloadClock download) => download.Run(new(id), Handler.Actor, default))).Value;
        using var document = WordprocessingDocument.Open(new MemoryStream(ledger.Bytes), false);
        var explained = document.MainDocumentPart!.Document!.InnerText;
        Assert.All(new[] { "答复期限至", "收到申请之日不计入", "《条例》第三十一条", "答复，期限停止计算" }, said => Assert.Contains(said, explained, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_order_opens_the_request_under_a_new_clock_and_is_counted_in_its_cell()
    {
        var id = (await Submitted()).Id;
        await Signed(id);
        Assert.Null((await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal);
        Office.Clock.Advance(TimeSpan.FromDays(2));

        var number = (await View(id)).Case.Number;
        Assert.Equal("request.request", (await Register(RemedyKind.Reconsideration, "云政复〔2026〕9号", "2019-0001")).Refusal?.Code);
        Assert.Equal("request.kind", (await Register(null, "云政复〔2026〕9号")).Refusal?.Code);
        var remedy = (await Register(RemedyKind.Reconsideration, "云政复〔2026〕9号", number)).Value;
        Assert.Equal("office.exists-already", (await Register(RemedyKind.Reconsideration, "云政复〔2026〕9号", number)).Refusal?.Code);
        Assert.Equal(1, await Cell(RemedyKind.Reconsideration, RemedyColumn.Pending));

        Office.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal("request.new-reply", (await Decide(remedy, "reconsideration.upheld", newReply: true)).Refusal?.Code);
        Assert.Equal("request.result", (await Decide(remedy, "suit.revoked", newReply: true)).Refusal?.Code);
        Assert.Null((await Decide(remedy, "reconsideration.revoked", newReply: true)).Refusal);
        Assert.Equal("office.changed-meanwhile", (await Decide(remedy, "reconsideration.upheld", newReply: false)).Refusal?.Code);

        var again = await View(id);
        Assert.Equal((RequestState.Handling, ClockState.Running, 2), (again.Case.State, again.Clock.State, again.Clock.Rounds.Count));
        Assert.True(again.Clock.Due > Office.Act().Today);
        Assert.Equal((0, 1), (await Cell(RemedyKind.Reconsideration, RemedyColumn.Pending), await Cell(RemedyKind.Reconsideration, RemedyColumn.Corrected)));

        // A case before the organ that reconsidered is counted by the organ that made the act.
        Assert.Null((await Run((RegisterRemedy register) => register.Run(new("qinghe", null, RemedyKind.SuitAfterReconsideration, RemedyRole.ReconsideredIt, "（2026）云行初4号", "云岭市中级人民法院", Office.Act().Today, null, null), Now(Handler), default))).Refusal);
        Assert.Equal(0, await Cell(RemedyKind.SuitAfterReconsideration, RemedyColumn.Pending));
    }

    [Fact]
    public async Task Recounting_lists_the_dates_that_moved_and_writes_them_only_when_told_to()
    {
        var id = (await Submitted()).Id;
        var due = (await View(id)).Case.DueOn!.Value;
        await Office.Ask(async db => await db.Requests.ExecuteUpdateAsync(set => set.SetProperty(r => r.DueOn, due.AddDays(-3))));   // as an older calendar had it

        Assert.Equal("request.may-not-recount", (await Run((RecountDeadlines recount) => recount.Run(new(false), Handler, default))).Refusal?.Code);
        var looked = (await Run((RecountDeadlines recount) => recount.Run(new(false), Office.Act(), default))).Value;
        Assert.Equal((1, 1), (looked.Looked, looked.Moved.Count));
        Assert.Equal(due.AddDays(-3), (await View(id)).Case.DueOn);

        Assert.Single((await Run((RecountDeadlines recount) => recount.Run(new(true), Office.Act(), default))).Value.Moved);
        var moved = await View(id);
        Assert.Equal(due, moved.Case.DueOn);
        Assert.Contains(moved.Case.Events, happened => happened.Note?.StartsWith("工作日安排变动", StringComparison.Ordinal) == true);
        Assert.Empty((await Run((RecountDeadlines recount) => recount.Run(new(true), Office.Act(), default))).Value.Moved);
    }

    // As a program without operations would.
    private static async Task<int> Altered(Gongkai.App.Storage.OfficeDb db, Guid id, string? text)
    {
        (await db.Requests.FirstAsync(r => r.Id == id)).Reply = text;
        await db.Commit(new(Gongkai.App.People.Actor.System(), DateTime.UtcNow), new("test.altered", "Test", "-"));
        return 0;
    }

    private Task<Gongkai.Law.Outcome<RequestLetter>> Issue(Guid id, string letter, IReadOnlyDictionary<string, string?> values) =>
        Run((IssueLetter issue) => issue.Run(new(id, letter, values), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<LetterHabits>> Habits(Gongkai.App.History.Act who) =>
        Run((SetLetterHabits set) => set.Run(new(Qinghe.Id, "青政", "{机关代字}公开{文种代字}〔{年}〕{序号}号", "云岭县人民政府", "云岭市中级人民法院", true), Now(who), default));

    private Task<Gongkai.Law.Outcome<RemedyCase>> Register(RemedyKind? kind, string number, string? request = null) =>
        Run((RegisterRemedy register) => register.Run(new("qinghe", request, kind, RemedyRole.MadeTheAct, number, "云岭县人民政府", Office.Act().Today, null, "申请人认为检索不充分"), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<RemedyCase>> Decide(RemedyCase remedy, string result, bool newReply) =>
        Run((DecideRemedy decide) => decide.Run(new(remedy.Id, remedy.Revision, result, Office.Act().Today, newReply, newReply ? Office.Act().Today : null, null, null), Now(Handler), default));

    private async Task<int> Cell(RemedyKind kind, RemedyColumn column) =>
        (await Run((ListRemedies list) => list.Run(new("qinghe", Office.Act().Today.Year), Handler.Actor, default))).Value.Shown!.Cells[(kind, column)].Count;
}

public sealed class LetterAndRemedyTests_on_SQLite() : LetterAndRemedyTests(Database.SQLite);

public sealed class LetterAndRemedyTests_on_PostgreSQL() : LetterAndRemedyTests(Database.PostgreSQL);
