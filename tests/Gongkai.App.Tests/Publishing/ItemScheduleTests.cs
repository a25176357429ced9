using System.Text;
using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Publishing;

public abstract class ItemScheduleTests(Database database) : OfficeTests(database)
{
    private static readonly DateOnly Wednesday = new(2025, 1, 8);

    private Task<ItemOffice> Given(ItemKind kind = ItemKind.Information) => new ItemOffice(Office).Given(kind);

    private async Task<PublishDue.Done> Due() => ItemOffice.Done(await Office.Run((PublishDue op) => op.Run(Office.Act())));

    [Fact]
    public async Task What_is_scheduled_goes_out_at_its_hour_and_not_before()
    {
        var office = await (await Given()).Until(ItemState.Approved);
        ItemOffice.Refused("item.when-missing", await office.Move(ItemMove.Schedule));
        ItemOffice.Refused("item.when-past", await office.Move(ItemMove.Schedule, day: new DateOnly(2025, 1, 5), time: new TimeOnly(9, 0)));
        ItemOffice.Refused("item.when-far", await office.Move(ItemMove.Schedule, day: new DateOnly(2027, 1, 5), time: new TimeOnly(9, 0)));
        ItemOffice.Done(await office.Move(ItemMove.Schedule, day: Wednesday, time: new TimeOnly(8, 30)));
        Assert.Equal(new DateTime(2025, 1, 8, 0, 30, 0, DateTimeKind.Utc), await Office.Ask(db => db.ItemVersions.Select(v => v.PublishAt!.Value).SingleAsync()));

        Assert.Equal(0, (await Due()).Published);
        Office.Clock.Set(Wednesday);
        Assert.Equal(1, (await Due()).Published);
        Assert.Equal(0, (await Due()).Published);
        Assert.Equal(ItemState.Published, await office.State());
        Assert.Equal(1, await Office.Ask(db => db.PublicEntries.CountAsync()));
    }

    [Fact]
    public async Task The_hour_can_be_taken_off_again()
    {
        var office = await (await Given()).Until(ItemState.Approved);
        await office.Move(ItemMove.Schedule, day: Wednesday, time: new TimeOnly(8, 30));
        Assert.Equal(ItemState.Approved, ItemOffice.Done(await office.Move(ItemMove.Unschedule)).State);
        Office.Clock.Set(Wednesday);
        Assert.Equal(0, (await Due()).Published);
    }

    [Fact]
    public async Task What_the_checklist_holds_back_at_its_hour_comes_back_with_the_reason()
    {
        var office = await (await Given()).Until(ItemState.Approved);
        await office.Move(ItemMove.Schedule, day: new DateOnly(2025, 3, 3), time: new TimeOnly(8, 30));
        Office.Clock.Set(new DateOnly(2025, 3, 3));   // past the period of 20 working days: a warning nobody has explained

        Assert.Equal(1, (await Due()).HeldBack);
        Assert.Equal(ItemState.Approved, await office.State());
        Assert.Contains("已超过公开期限", await Office.Ask(db => db.ItemPassages.Where(p => p.Move == ItemMove.Unschedule).Select(p => p.Opinion).SingleAsync()));
    }

    [Fact]
    public async Task What_has_run_out_leaves_the_lists_and_can_still_be_read()
    {
        var office = await Given();
        ItemOffice.Done(await office.Facts(change: facts => facts with { ExpireOn = Wednesday }));
        await office.Until(ItemState.Published);
        Office.Clock.Set(Wednesday);
        Assert.Equal(0, (await Due()).Expired);
        Office.Clock.Set(Wednesday.AddDays(1));
        Assert.Equal(1, (await Due()).Expired);
        Assert.Equal(ItemState.Expired, await office.State());
        Assert.Empty(await Office.Ask(db => db.PublicEntries.ToListAsync()));
    }

    [Fact]
    public async Task Only_the_system_runs_the_clock()
    {
        var office = await Given();
        Assert.Equal("item.system-only", (await Office.Run((PublishDue op) => op.Run(Office.Act(office.Clerk)))).Refusal?.Code);
        Assert.Equal("item.system-only", (await Office.Run((ReadAttachments op) => op.Run(Office.Act(office.Clerk)))).Refusal?.Code);
    }

    [Fact]
    public async Task The_text_of_a_file_is_read_and_found()
    {
        var office = await Given();
        ItemOffice.Done(await Attach(office, "附表.txt", "灌溉面积明细：梯田改造工程"));
        await office.Until(ItemState.Published);
        var before = await Office.Ask(db => db.PublicTexts.Select(t => t.Words).SingleAsync());
        Assert.DoesNotContain("梯田", before);
        Assert.Equal(1, ItemOffice.Done(await Office.Run((ReadAttachments op) => op.Run(Office.Act()))).WithText);

        Assert.Contains("梯田", await Office.Ask(db => db.PublicTexts.Select(t => t.Words).SingleAsync()));
        Assert.Equal(0, ItemOffice.Done(await Office.Run((ReadAttachments op) => op.Run(Office.Act()))).Read);
    }

    [Fact]
    public async Task Secrets_in_an_attachment_are_found_too()
    {
        var office = await Given();
        ItemOffice.Done(await Attach(office, "附表.txt", "机密★10年"));
        await Office.Run((ReadAttachments op) => op.Run(Office.Act()));

        var refusal = ItemOffice.Refused("item.blocked", await office.Send());
        Assert.Contains("密级标志", refusal.Reason.Zh);
    }

    [Fact]
    public async Task A_picture_without_a_text_in_its_place_keeps_it_back()
    {
        var office = await Given();
        var picture = ItemOffice.Done(await Attach(office, "图.png", Png));
        ItemOffice.Done(await office.Write(office.Clerk, body: $"<p>如图：<img src=\"/desk/items/files/{office.Version}/{picture.Hash}\"></p>"));
        Assert.Equal($"<p>如图：<img src=\"attachments/{picture.Hash}\" alt=\"\"></p>", await Office.Ask(db => db.ItemVersions.Select(v => v.Body).SingleAsync()));
        Assert.Contains("替代文本", ItemOffice.Refused("item.blocked", await office.Send()).Reason.Zh);

        ItemOffice.Refused("item.attachment-used", await Change(office, picture.AttachmentId, ChangeAttachment.Change.Remove));
        ItemOffice.Done(await Change(office, picture.AttachmentId, ChangeAttachment.Change.Describe, "图.png", "水库\"全景\""));
        Assert.Contains("alt=\"水库&quot;全景&quot;\"", await Office.Ask(db => db.ItemVersions.Select(v => v.Body).SingleAsync()));
        ItemOffice.Done(await office.Send());
    }

    [Fact]
    public async Task A_warning_stands_with_a_reason_and_an_error_never()
    {
        var office = await Given();
        ItemOffice.Done(await office.Write(office.Clerk, body: "<p>联系电话13812345678，证件11010519491231002X。</p>"));
        var lines = ItemOffice.Done(await Office.Run((CheckItem op) => op.Run(new(office.Version), office.Clerk, default))).Lines;
        var (error, warning) = (lines.Single(line => line.Finding.Code == "PUB-201"), lines.Single(line => line.Finding.Code == "PUB-202"));

        Assert.Equal("item.finding-is-error", (await Confirm(office, error.Finding.Fingerprint, "没有关系")).Refusal?.Code);
        Assert.Equal("item.reason-missing", (await Confirm(office, warning.Finding.Fingerprint, " ")).Refusal?.Code);
        Assert.Equal("item.finding-gone", (await Confirm(office, "x", "没有关系")).Refusal?.Code);
        ItemOffice.Done(await Confirm(office, warning.Finding.Fingerprint, "办公联系手机，可以公开"));
        ItemOffice.Refused("item.blocked", await office.Send());
        ItemOffice.Done(await office.Write(office.Clerk, body: "<p>联系电话13812345678，证件110***********002X。</p>"));
        Assert.Contains("手机", ItemOffice.Refused("item.blocked", await office.Send()).Reason.Zh);   // other words around it: another finding
    }

    [Fact]
    public async Task A_dead_link_keeps_it_back()
    {
        var office = await Given();
        ItemOffice.Done(await office.Write(office.Clerk, body: "<p><a href=\"/o/nowhere\">机关</a><a href=\"/o/qinghe\">本镇</a><a href=\"/o/qinghe/items/9\">某件</a><a href=\"/desk/items\">内部</a></p>"));
        var lines = ItemOffice.Done(await Office.Run((CheckItem op) => op.Run(new(office.Version), office.Clerk, default))).Lines;
        Assert.Equal(["机关（/o/nowhere）", "某件（/o/qinghe/items/9）", "内部（/desk/items）"], lines.Where(line => line.Finding.Code == "PUB-302").Select(line => line.Finding.Quote));
    }

    [Fact]
    public async Task The_secrecy_review_answers_every_question_and_guesses_nothing()
    {
        var office = await (await Given()).Until(ItemState.SecrecyReview);
        ItemOffice.Refused("item.secrecy-unanswered", await office.Review(ItemMove.Clear, new Dictionary<SecrecyQuestion, SecrecyAnswer>()));
        ItemOffice.Refused("item.secrecy-unsure", await office.Review(ItemMove.Clear, With(SecrecyQuestion.WorkSecret, SecrecyAnswer.Unsure), "不确定"));
        ItemOffice.Refused("item.secrecy-involved", await office.Review(ItemMove.Clear, With(SecrecyQuestion.Privacy, SecrecyAnswer.Involved), "有身份证号"));
        ItemOffice.Refused("item.secrecy-opinion", await office.Review(ItemMove.Clear, With(SecrecyQuestion.Privacy, SecrecyAnswer.Handled)));
        ItemOffice.Refused("item.secrecy-whom", await office.Review(ItemMove.Refer, With(SecrecyQuestion.WorkSecret, SecrecyAnswer.Unsure), "请县保密局确定"));
        ItemOffice.Refused("item.role", await office.Clear(office.Final));
        Assert.Equal(ItemState.Referred, ItemOffice.Done(await office.Review(ItemMove.Refer, With(SecrecyQuestion.WorkSecret, SecrecyAnswer.Unsure), "请县保密局确定", "云岭县国家保密局")).State);

        ItemOffice.Refused("item.secrecy-reply", await office.Clear());
        ItemOffice.Refused("item.secrecy-replied-on", await office.Review(ItemMove.Clear, reply: "不属于工作秘密", on: new DateOnly(2030, 1, 1)));
        Assert.Equal(ItemState.Approved, ItemOffice.Done(await office.Review(ItemMove.Clear, reply: "不属于工作秘密", on: new DateOnly(2025, 1, 6))).State);
        Assert.Equal(2, await Office.Ask(db => db.SecrecyRecords.CountAsync()));
    }

    [Fact]
    public async Task A_record_of_an_earlier_round_does_not_clear_this_one()
    {
        var office = await (await Given()).Until(ItemState.Approved);
        await office.Move(ItemMove.TakeBack);
        await office.Until(ItemState.SecrecyReview);
        var done = ItemOffice.Done(await Office.Run((CheckItem op) => op.Run(new(office.Version), office.Clerk, default)));
        Assert.False(done.HasSecrecyRecord);
    }

    [Fact]
    public async Task A_consultation_has_a_period_and_later_a_result()
    {
        var office = await Given(ItemKind.Consultation);
        Assert.Contains("起止日期", ItemOffice.Refused("item.blocked", await office.Send()).Reason.Zh);
        Assert.Equal("item.period-backwards", (await Consult(office, new DateOnly(2025, 1, 9), new DateOnly(2025, 1, 8))).Refusal?.Code);
        Assert.NotNull(ItemOffice.Done(await Consult(office, new DateOnly(2025, 1, 8), new DateOnly(2025, 1, 20))).Remark);
        Assert.Contains("不足 30 天", ItemOffice.Refused("item.blocked", await office.Send()).Reason.Zh);
        Assert.Null(ItemOffice.Done(await Consult(office, new DateOnly(2025, 1, 8), new DateOnly(2025, 2, 6))).Remark);
        await office.Until(ItemState.Published);

        Assert.Equal("item.still-open", (await Result(office, 3, 1)).Refusal?.Code);
        Office.Clock.Set(new DateOnly(2025, 2, 7));
        Assert.Equal("item.result-figures", (await Result(office, 1, 3)).Refusal?.Code);
        ItemOffice.Done(await Result(office, 3, 1));
    }

    private static Dictionary<SecrecyQuestion, SecrecyAnswer> With(SecrecyQuestion question, SecrecyAnswer answer) => new(ItemOffice.Nothing) { [question] = answer };

    private Task<Law.Outcome<SetConsultation.Saved>> Consult(ItemOffice office, DateOnly from, DateOnly to) =>
        Office.Run((SetConsultation op) => op.Run(new(office.Version, ConsultationGround.MajorDecision, from, to, "邮箱：qinghe@example.com"), Office.Act(office.Clerk), default));

    private Task<Law.Outcome<PublishConsultationResult.Published>> Result(ItemOffice office, int received, int adopted) =>
        Office.Run((PublishConsultationResult op) => op.Run(new(office.ItemId, received, adopted, "采纳关于灌溉时间的意见"), Office.Act(office.Clerk), default));

    private Task<Law.Outcome<ItemConfirmation>> Confirm(ItemOffice office, string fingerprint, string reason) =>
        Office.Run((ConfirmItemFinding op) => op.Run(new(office.Version, fingerprint, reason), Office.Act(office.Clerk), default));

    private Task<Law.Outcome<ChangeAttachment.Changed>> Change(ItemOffice office, Guid which, ChangeAttachment.Change change, string? name = null, string? alternative = null) =>
        Office.Run((ChangeAttachment op) => op.Run(new(office.Version, which, change, name, alternative), Office.Act(office.Clerk), default));

    private Task<Law.Outcome<AttachFile.Attached>> Attach(ItemOffice office, string name, string text) => Attach(office, name, Encoding.UTF8.GetBytes(text));

    private Task<Law.Outcome<AttachFile.Attached>> Attach(ItemOffice office, string name, byte[] content) =>
        Office.Run((AttachFile op) => op.Run(new(office.Version, new MemoryStream(content), name), Office.Act(office.Clerk), default));

    // One white point.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
}

public sealed class ItemScheduleTests_on_SQLite() : ItemScheduleTests(Database.SQLite);

public sealed class ItemScheduleTests_on_PostgreSQL() : ItemScheduleTests(Database.PostgreSQL);
