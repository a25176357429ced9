using System.Text;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class RequestTests(Database database) : CaseOffice(database)
{
    [Fact]
    public async Task A_request_goes_from_its_applicant_through_a_supplement_and_three_pairs_of_hands_back_to_its_applicant()
    {
        var receipt = await Submitted();
        var id = receipt.Id;
        Assert.Equal((Office.Act().Today, false), (receipt.ReceivedOn, receipt.Provisional));
        Assert.Equal("request.wrong-code", (await Find(receipt.Code, "9999")).Refusal?.Code);
        Assert.Equal("办理中", (await Find(receipt.Code.ToLowerInvariant().Replace('-', ' '), "００2ｘ")).Value.Standing);

        Assert.Equal(["接办或者分办", "接办或者分办"], [await ToDo(Handler), await ToDo(Second)]);
        Assert.Null((await Step<AskSupplement>(id, (ask, revision) => ask.Run(new(id, revision, null, "请写明项目的名称和年度。", null), Now(Handler), default))).Refusal);
        Assert.Equal(["", ""], [await ToDo(Handler), await ToDo(Second)]);   // it waits for the applicant
        var asked = (await Find(receipt.Code, "1234")).Value;
        Assert.Equal(("等待您补正", true, null), (asked.Standing, asked.MaySupplement, asked.DueOn));
        Assert.NotNull((await Step<AskSupplement>(id, (ask, revision) => ask.Run(new(id, revision, null, "请再补充一次材料。", null), Now(Handler), default))).Refusal);

        Office.Clock.Advance(TimeSpan.FromDays(3));
        var paper = new SubmitRequest.Upload(new MemoryStream(Encoding.UTF8.GetBytes("项目名称")), "补正.txt");
        Assert.Null((await Run((SupplementOwn own) => own.Run(new(receipt.Code, "1234", "2025年高标准农田建设项目", [paper]), TheApplicant, default))).Refusal);
        Assert.True((await Find(receipt.Code, "1234")).Value.DueOn > receipt.DueOn);   // it starts over

        Assert.Equal(["办理", ""], [await ToDo(Handler), await ToDo(Second)]);
        await Proposed(id);
        Assert.Equal(["", "审核"], [await ToDo(Handler), await ToDo(Second)]);
        Assert.Equal("request.own-work", (await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Handler), default))).Refusal?.Code);
        Assert.Null((await Step<ReviewReply>(id, (review, revision) => review.Run(new(id, revision, true, null), Now(Second), default))).Refusal);
        Assert.Equal(["", "", "签发"], [await ToDo(Handler), await ToDo(Second), await ToDo(Head)]);
        Assert.Equal("request.may-not-sign", (await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Second), default))).Refusal?.Code);
        Assert.Null((await Step<SignReply>(id, (sign, revision) => sign.Run(new(id, revision, true, null), Now(Head), default))).Refusal);
        Assert.Null((await Find(receipt.Code, "1234")).Value.Reply);   // not before it is delivered
        Assert.Equal(["送达", ""], [await ToDo(Handler), await ToDo(Head)]);

        Assert.Equal("request.proof", (await Deliver(id, DeliveryWay.Post, null)).Refusal?.Code);
        Assert.Null((await Deliver(id, DeliveryWay.Online, null)).Refusal);
        var done = (await Find(receipt.Code, "1234")).Value;
        Assert.Equal((Reply, "已答复", "qinghe镇人民政府公开答〔2026〕1号".Replace("2026", $"{Office.Act().Today.Year}")), (done.Reply, done.Standing, done.ReplyNumber));
        Assert.Equal(RequestState.Closed, (await View(id)).Case.State);
        Assert.Equal(["", ""], [await ToDo(Handler), await ToDo(Head)]);

        // All its working days went by while the applicant supplemented.
        var waited = LawBook.Embedded.CalendarOf().Between(receipt.ReceivedOn!.Value, Office.Act().Today);
        var stages = Assert.Single((await Run((CountStages count) => count.Run(new(null), Head.Actor, default))).Lines);
        Assert.Equal(("qinghe", 1, (decimal)waited, (decimal)waited, 0m), (stages.OrganCode, stages.Cases, stages.Medians[CaseStage.Supplement], stages.Whole, stages.Medians[CaseStage.Handling]));
        var csv = Encoding.UTF8.GetString((await Run((DownloadStages download) => download.Run(null, Head.Actor, default))).Bytes);
        Assert.Contains($",{waited},,0,,0,0,{waited}", csv, StringComparison.Ordinal);   // 登记 0, 补正, 缴费 none, 承办 0 …
        Assert.Empty((await Run((CountStages count) => count.Run(new(null), new Actor(Guid.CreateVersion7(), "外人", []), default))).Lines);
    }

    [Fact]
    public async Task What_is_personal_stands_neither_in_the_history_nor_in_the_tables_in_clear()
    {
        var receipt = await Submitted("林小青家2024年宅基地审批材料");
        await Signed(receipt.Id);
        await Office.Run((RevealApplicant reveal) => reveal.Run(new(receipt.Id), Office.Act(Handler.Actor, "电话核实联系方式"), default));

        var history = await Office.Ask(db => db.History.ToListAsync());
        var text = string.Join('\n', history.Select(entry => entry.Changes));
        Assert.All(new[] { "林小青", "0001234", "1002X", "宅基地" }, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        Assert.Contains(history, entry => entry.Operation == "request.reveal" && entry.Because == "电话核实联系方式");
        Assert.Contains("OutcomeCode", text, StringComparison.Ordinal);   // it would be seen
    }

    [Fact]
    public async Task Of_two_decisions_on_one_case_the_second_is_told_who_was_quicker_and_when()
    {
        var receipt = await Submitted();
        await Proposed(receipt.Id);
        var revision = (await View(receipt.Id)).Case.Revision;

        await Run((ReviewReply review) => review.Run(new(receipt.Id, revision, true, null), Now(Second), default));
        var second = await Run((ReviewReply review) => review.Run(new(receipt.Id, revision, false, "再核实"), Now(Head), default));

        Assert.Equal("request.overtaken", second.Refusal?.Code);
        Assert.Contains("苏岚已于", second.Refusal!.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("审核答复", second.Refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Equal(RequestState.ForSignature, (await View(receipt.Id)).Case.State);
    }

    [Fact]
    public async Task A_fax_waits_for_its_confirmation_and_the_days_run_from_there()
    {
        await Open();
        var today = Office.Act().Today;
        var fax = (await Run((RegisterRequest register) => register.Run(new("qinghe", RequestChannel.Fax, Form() with { ProofNumber = null }, null, today.AddDays(-4), null, 1, false, []), Handler, default))).Value;
        Assert.Equal((null, null, RequestState.Arrived), (fax.ReceivedOn, fax.DueOn, (await View(fax.Id)).Case.State));

        Assert.Equal("request.on", (await Step<ConfirmReceipt>(fax.Id, (confirm, revision) => confirm.Run(new(fax.Id, revision, today.AddDays(-5)), Handler, default))).Refusal?.Code);
        Assert.Null((await Step<ConfirmReceipt>(fax.Id, (confirm, revision) => confirm.Run(new(fax.Id, revision, today.AddDays(-1)), Handler, default))).Refusal);
        var view = await View(fax.Id);
        Assert.Equal((today.AddDays(-1), RequestState.Registered), (view.Case.ReceivedOn, view.Case.State));
        Assert.NotEmpty(view.Clock.Ledger);

        var signed = (await Run((RegisterRequest register) => register.Run(new("qinghe", RequestChannel.SignedMail, Form(), today.AddDays(-6), today.AddDays(-3), null, 1, true, []), Handler, default))).Value;
        Assert.Equal((today.AddDays(-3), true, 2L), (signed.ReceivedOn, signed.Code is not null, (await View(signed.Id)).Case.Serial));
        Assert.Equal("request.may-not-handle", (await Run((RegisterRequest register) => register.Run(new("yunling", RequestChannel.Fax, Form(), null, today, null, 1, false, []), Handler, default))).Refusal?.Code);
    }

    [Fact]
    public async Task An_extension_needs_the_head_and_the_notice_and_a_third_partys_silence_its_days()
    {
        var receipt = await Submitted();
        var id = receipt.Id;
        Assert.Equal("request.days", (await Step<ProposeExtension>(id, (propose, revision) => propose.Run(new(id, revision, 21, "材料多，需要逐页核对"), Now(Handler), default))).Refusal?.Code);
        Assert.Null((await Step<ProposeExtension>(id, (propose, revision) => propose.Run(new(id, revision, 20, "材料多，需要逐页核对"), Now(Handler), default))).Refusal);
        Assert.Equal(["办理", "审批延期"], [await ToDo(Handler), await ToDo(Head)]);
        Assert.Equal("request.may-not-sign", (await Step<DecideExtension>(id, (decide, revision) => decide.Run(new(id, revision, true, null), Now(Handler), default))).Refusal?.Code);
        Assert.Null((await Step<DecideExtension>(id, (decide, revision) => decide.Run(new(id, revision, true, null), Now(Head), default))).Refusal);
        Assert.Equal("", await ToDo(Head));
        Assert.Equal(receipt.DueOn, (await View(id)).Clock.Due);   // agreed, not yet noticed
        Assert.Null((await Step<NoticeExtension>(id, (notice, revision) => notice.Run(new(id, revision, null), Now(Handler), default))).Refusal);
        var extended = (await View(id)).Clock;
        Assert.True(extended.Due > receipt.DueOn);
        Assert.True(extended.ExtensionUsed);

        Assert.Null((await Step<ConsultOthers>(id, (ask, revision) => ask.Run(new(id, revision, RequestEventKind.ThirdPartyAsked, "青禾建筑公司", null, null, "是否同意公开"), Now(Handler), default))).Refusal);
        var letter = Consultations.Open((await View(id)).Case).Single();
        Assert.Equal("request.on", (await Hear(id, letter.Id, RequestEventKind.Silent)).Refusal?.Code);   // nobody knows when they got it
        Assert.Null((await Hear(id, letter.Id, RequestEventKind.Served)).Refusal);
        Assert.Equal("request.on", (await Hear(id, letter.Id, RequestEventKind.Silent)).Refusal?.Code);   // their days run
        Office.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Null((await Hear(id, letter.Id, RequestEventKind.Silent)).Refusal);
        Assert.Empty(Consultations.Open((await View(id)).Case));
    }

    [Fact]
    public async Task Who_guesses_the_second_factor_finds_the_case_shut()
    {
        var receipt = await Submitted();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal("request.wrong-code", (await Find(receipt.Code, $"000{tries}")).Refusal?.Code);
        }

        Assert.Equal("request.too-often", (await Find(receipt.Code, "1234")).Refusal?.Code);
        Office.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Null((await Find(receipt.Code, "1234")).Refusal);
    }

    [Fact]
    public async Task Near_duplicates_and_the_applicants_other_requests_are_shown_beside_a_case_and_lists_find_by_whole_values_only()
    {
        var first = await Submitted("请公开青禾镇二〇二五年高标准农田建设项目的验收报告");
        await Submitted("路灯维修的招标文件");
        var again = await Submitted("青禾镇2025年，高标准农田建设项目 验收报告。");

        var view = await View(again.Id);
        Assert.Equal([first.Number], view.Like.Select(like => like.Number));
        Assert.True(view.Like[0].SameApplicant);
        Assert.Equal(2, view.Earlier.Count);
        Assert.Equal(3, (await List(new(Words: "林小青"))).Total);
        Assert.Equal(0, (await List(new(Words: "林"))).Total);
        Assert.Equal(1, (await List(new(Words: again.Number))).Total);
        Assert.Equal("林**", (await List(new())).Lines[0].Applicant);

        Office.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(3, (await List(new(RequestTab.Overdue))).Total);
    }

    [Fact]
    public async Task Passed_on_the_case_and_its_code_go_to_the_organ_that_counts_it()
    {
        var receipt = await Submitted();
        Assert.Null((await Step<PassOnRequest>(receipt.Id, (pass, revision) => pass.Run(new(receipt.Id, revision, "yunling", "由县政府负责公开"), Now(Handler), default))).Refusal);

        var found = (await Find(receipt.Code, "1234")).Value;
        Assert.Equal("云岭县人民政府", found.Organ);
        Assert.Equal(RequestState.PassedOn, (await View(receipt.Id)).Case.State);
        Assert.Equal(0, (await List(new())).Total);
    }

    [Fact]
    public async Task The_form_says_everything_that_is_wrong_at_once_and_asks_for_no_purpose()
    {
        var empty = new RequestForm(ApplicantKind.Person).Faults(complete: true).Select(fault => fault.Code).ToList();
        Assert.Equal(["request.name", "request.proof-number", "request.description", "request.phone", "request.form", "request.way"], empty);
        Assert.Equal(["request.name", "request.description"], new RequestForm(ApplicantKind.Person).Faults(complete: false).Select(fault => fault.Code));
        Assert.Equal(["request.proof-number"], (Form() with { ProofNumber = "110105194912310021" }).Faults(complete: true).Select(fault => fault.Code));
        Assert.Equal(["request.address"], (Form() with { Way = ProvisionWay.Post }).Faults(complete: true).Select(fault => fault.Code));
        Assert.Empty(Form().Faults(complete: true));

        await Open();
        var large = new SubmitRequest.Upload(new MemoryStream([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]), "申请.pdf");
        Assert.Equal("request.files", (await Run((SubmitRequest submit) => submit.Run(new("qinghe", Form(), [large]), TheApplicant, default))).Refusal?.Code);
        Assert.Equal("request.organ", (await Run((SubmitRequest submit) => submit.Run(new("nowhere", Form(), []), TheApplicant, default))).Refusal?.Code);
        Assert.Empty(await Office.Ask(db => db.Requests.ToListAsync()));
    }

    private Task<Gongkai.Law.Outcome<FindOwnRequest.Found>> Find(string? code, string? factor) => Run((FindOwnRequest find) => find.Run(new(code, factor), default));

    private Task<Gongkai.Law.Outcome<RequestCase>> Deliver(Guid id, DeliveryWay way, string? proof) =>
        Step<DeliverReply>(id, (deliver, revision) => deliver.Run(new(id, revision, way, Office.Act().Today, null, proof, []), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<RequestCase>> Hear(Guid id, Guid letter, RequestEventKind what) =>
        Step<HearConsulted>(id, (hear, revision) => hear.Run(new(id, revision, letter, what, null, "不同意", []), Now(Handler), default));

    private Task<ListRequests.Answer> List(ListRequests.Query query) => Run((ListRequests list) => list.Run(query, Handler.Actor, default));
}

public sealed class RequestTests_on_SQLite() : RequestTests(Database.SQLite);

public sealed class RequestTests_on_PostgreSQL() : RequestTests(Database.PostgreSQL);
