using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Gongkai.App.Hotline;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

/// <summary>What is made of a case beside its reply: the text it begins with, one series of numbers, the paper that is signed, an item for everybody, and where it came from.</summary>
public abstract class AnswerPapersTests(Database database) : CaseOffice(database)
{
    [Fact]
    public async Task A_reply_begins_as_the_letter_of_its_outcome_and_replies_and_letters_share_one_series_without_gaps()
    {
        var id = (await Submitted()).Id;
        await Open();
        await Run((SetLetterHabits set) => set.Run(new(Qinghe.Id, "青政", "{机关代字}公开〔{年}〕{序号}号", "云岭县人民政府", "云岭市中级人民法院", true), Now(Head), default));
        await Answered(id);

        var begun = await Suggested(id, null);
        Assert.StartsWith("林小青：", begun, StringComparison.Ordinal);
        Assert.Contains($"{SuggestReply.Mark}审查情况〕", begun, StringComparison.Ordinal);
        Assert.Contains("向云岭县人民政府申请行政复议", begun, StringComparison.Ordinal);
        Assert.Equal("request.reply", (await Write(id, begun)).Refusal?.Code);   // saved, and not sent up

        var written = await Suggested(id, Draft);
        Assert.Contains("经审查，经检索农业服务中心档案，找到该报告。", written, StringComparison.Ordinal);
        Assert.DoesNotContain(SuggestReply.Mark, written, StringComparison.Ordinal);
        Assert.Null((await Write(id, written)).Refusal);
        Assert.Null((await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default))).Refusal);
        Assert.Equal("request.may-not-sign", (await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Second), default))).Refusal?.Code);   // gives its number back
        Assert.Null((await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Head), default))).Refusal);

        var year = Office.Act().Today.Year;
        Assert.Equal($"青政公开〔{year}〕1号", (await View(id)).Case.ReplyNumber);
        var next = await Run((IssueLetter issue) => issue.Run(new(id, "supplement", new Dictionary<string, string?> { ["missing"] = "请写明年度。", ["until"] = "2026-12-15" }), Now(Handler), default));
        Assert.Equal($"青政公开〔{year}〕2号", next.Value.Number);

        var paper = (await Run((PrintDeliveryRecord print) => print.Run(new(id), Handler.Actor, default))).Value;
        using var document = WordprocessingDocument.Open(new MemoryStream(paper.Bytes), false);
        var text = document.MainDocumentPart!.Document!.InnerText;
        Assert.All(new[] { "送达回证", $"青政公开〔{year}〕1号", "林小青", "受送达人签名或者盖章" }, said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_released_answer_becomes_a_draft_for_everybody_whose_files_are_looked_through_before_it_goes_out()
    {
        var id = (await Submitted()).Id;
        Assert.Equal("request.not-released", (await Make(id)).Refusal?.Code);
        await Answered(id);
        using var plain = new MemoryStream(Encoding.UTF8.GetBytes("验收合格"));
        using var photo = new MemoryStream(Photo);
        Assert.Null((await Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, Reply, false, [new(plain, "林小青的验收报告.txt"), new(photo, "现场.jpg")]), Now(Handler), default))).Refusal);
        foreach (var looked in (await Run((CheckReplyFiles check) => check.Run(id, Handler.Actor, default))).Value.Files)
        {
            foreach (var line in looked.Lines)
            {
                Assert.Null((await Step<ConfirmReplyFinding>(id, (confirm, revision) => confirm.Run(new(id, revision, looked.File.Id, line.Finding.Fingerprint, "申请人要求保留"), Now(Handler), default))).Refusal);
            }
        }

        Assert.Null((await Write(id, Reply)).Refusal);
        Assert.Null((await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default))).Refusal);
        Assert.Null((await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Head), default))).Refusal);
        Assert.Null((await Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, DeliveryWay.Online, Office.Act().Today, null, null, []), Now(Handler), default))).Refusal);

        var item = (await Make(id)).Value;
        Assert.Equal("request.item-already", (await Make(id)).Refusal?.Code);
        var clerk = Office.Act(new(Guid.CreateVersion7(), "王敏", [new(Role.InformationOfficer, Qinghe.Path, false), new(Role.RequestHandler, Qinghe.Path, false)]));
        var view = (await Run((ItemStatus status) => status.Run(new(item.Id), clerk.Actor, default))).Value;
        Assert.Equal(id, view.FromRequest?.Id);
        Assert.Equal(item.Id, (await Run(async (ShowAccount show) => await show.Run((await View(id)).Case, Handler.Actor, default))).Item?.Id);
        Assert.DoesNotContain("林小青", view.Current.Title + view.Current.Body + string.Concat(view.Current.Attachments.Select(file => file.Name)), StringComparison.Ordinal);

        // What the applicant was shown with a reason is asked about anew before everybody sees it.
        var version = view.Current.Id;
        Assert.Contains((await Checked(version, clerk.Actor)).Lines, line => line.Finding.Code == "PUB-501" && line.Blocks);
        var dirty = Assert.Single((await Checked(version, clerk.Actor)).Cleanable);
        Assert.Equal("item.not-found", (await Run((CleanAttachment clean) => clean.Run(new(version, dirty.Id), Handler, default))).Refusal?.Code);
        Assert.Null((await Run((CleanAttachment clean) => clean.Run(new(version, dirty.Id), clerk, default))).Refusal);
        Assert.DoesNotContain((await Checked(version, clerk.Actor)).Lines, line => line.Finding.Code == "PUB-501");
        Assert.Equal(["申请人的验收报告.txt", "现场.jpg"], await Office.Ask(db => db.ItemAttachments.Where(file => file.VersionId == version).OrderBy(file => file.Order).Select(file => file.Name).ToListAsync()));
    }

    [Fact]
    public async Task A_transfer_of_the_hotline_becomes_a_request_once_and_both_know_of_each_other()
    {
        await Open();
        var today = Office.Act().Today;
        var transfer = (await Run((RegisterTransfer register) => register.Run(new("qinghe", "YL12345-0007", today, today.AddDays(7), "来电人要高标准农田建设项目的验收报告"), Handler, default))).Value;
        Assert.NotNull(await Run((FindTransfer find) => find.Run(transfer.Id, Handler.Actor, default)));
        Assert.Equal("request.transfer", (await Registered(Guid.NewGuid())).Refusal?.Code);
        Assert.Equal(0, await Office.Ask(db => db.Requests.CountAsync()));   // nothing of it stays

        var request = (await Registered(transfer.Id)).Value;
        Assert.Equal("request.transfer", (await Registered(transfer.Id)).Refusal?.Code);
        var line = Assert.Single((await Run((ListTransfers list) => list.Run(null, 1, Handler.Actor, default))).Lines);
        Assert.Equal((request.Number, today, true, false), (line.RequestNumber, line.Transfer.ClosedOn, line.Transfer.BecameRequest, line.MayRegister));
        Assert.Equal(transfer.Id, (await Run(async (ShowAccount show) => await show.Run((await View(request.Id)).Case, Handler.Actor, default))).Transfer?.Id);
    }

    // Exif with one tag, the place; then the start of a picture.
    private static byte[] Photo =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0xFF, 0xDB, 0, 4, 1, 1, 0xFF, 0xDA, 0, 2, 0, 0xFF, 0xD9,
    ];

    private Task<string> Suggested(Guid id, Law.Grounds.OutcomeDraft? typed) => Run((SuggestReply suggest) => suggest.Run(new(id, typed), Handler.Actor, default));

    private Task<Law.Outcome<RequestCase>> Write(Guid id, string reply) => Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, reply, true, []), Now(Handler), default));

    private Task<Law.Outcome<Item>> Make(Guid id) => Run((MakeItemOfReply make) => make.Run(new(id), Now(Handler), default));

    private async Task<CheckItem.Checked> Checked(Guid version, Actor actor) => (await Run((CheckItem check) => check.Run(new(version), actor, default))).Value;

    private Task<Law.Outcome<RegisterRequest.Registered>> Registered(Guid transfer) => Run((RegisterRequest register) => register.Run(
        new("qinghe", RequestChannel.InPerson, Form(), null, Office.Act().Today, null, 1, false, []) { TransferId = transfer }, Handler, default));
}

public sealed class AnswerPapersTests_on_SQLite() : AnswerPapersTests(Database.SQLite);

public sealed class AnswerPapersTests_on_PostgreSQL() : AnswerPapersTests(Database.PostgreSQL);
