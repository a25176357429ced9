using Gongkai.App.Requests;
using Gongkai.App.Requests.Table3;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Requests;

/// <summary>信息处理费: noticed by one of the two tariffs, paid into the treasury or not; and what either does to the days and to the report.</summary>
public abstract class FeeTests(Database database) : CaseOffice(database)
{
    private const string Reason = "同一申请人本月已提出的申请数量明显超过合理范围。";

    [Theory]
    [InlineData("byItem", 10, 1, 100)]
    [InlineData("byItem", 0, 41, 4300)]
    [InlineData("byPage", null, 68, 380)]
    [InlineData("byPage", null, 300, 6700)]
    public async Task A_notice_asks_for_what_its_tariff_gives(string tariff, int? before, int count, int yuan)
    {
        var id = (await Submitted()).Id;
        Assert.Equal("request.tariff", (await Notice(id, null, before, count)).Refusal?.Code);
        Assert.Equal("request.reason", (await Notice(id, tariff, before, count, " ")).Refusal?.Code);
        Assert.Equal("按这个数量不收费，不用发收费通知。", (await Notice(id, tariff, 0, 10)).Refusal?.Reason.Zh);   // ten items, ten pages
        Assert.Null((await Notice(id, tariff, before, count)).Refusal);
        Assert.Equal((yuan, RequestState.AwaitingPayment), ((await View(id)).Case.Fee, (await View(id)).Case.State));
    }

    [Fact]
    public async Task Paid_the_days_begin_anew_and_unpaid_the_case_ends_in_its_own_row()
    {
        var (pays, does) = ((await Submitted()).Id, (await Submitted("路灯维修的招标文件")).Id);
        await Notice(pays, "byPage", null, 68);
        await Notice(does, "byItem", 0, 31);
        var waiting = (await View(pays)).Case;
        Assert.Equal((null, new DateOnly(2025, 2, 8), ClockState.AwaitingPayment), (waiting.DueOn, waiting.WaitsUntil, waiting.Clock));   // 20 working days, over the Spring Festival

        Office.Clock.Set(new DateOnly(2025, 2, 7));
        Assert.Equal("request.receipt", (await Pay(pays, " ")).Refusal?.Code);
        Assert.Null((await Pay(pays, "云财票00017")).Refusal);
        var paid = (await View(pays)).Case;
        Assert.Equal((new DateOnly(2025, 3, 6), "云财票00017", RequestState.Handling), (paid.DueOn, paid.FeeReceipt, paid.State));

        Office.Clock.Set(new DateOnly(2025, 2, 8));   // their last day
        Assert.Null((await Step<AnswerQuestion>(does, (answer, revision) => answer.Run(new(does, revision, "reply", "other.feeUnpaid", null), Now(Handler), default))).Refusal);
        Assert.Contains("期限还没有届满", (await Propose(does)).Refusal?.Reason.Zh, StringComparison.Ordinal);
        Office.Clock.Set(new DateOnly(2025, 2, 10));
        Assert.Equal(ClockState.PaymentLapsed, (await View(does)).Clock.State);
        Assert.Null((await Propose(does)).Refusal);
        Assert.Null((await Step<ReviewReply>(does, (review, revision) => review.Run(new(does, revision, true, null), Now(Second), default))).Refusal);
        Assert.Null((await Step<SignReply>(does, (sign, revision) => sign.Run(new(does, revision, true, null), Now(Head), default))).Refusal);
        Assert.Null((await Step<DeliverReply>(does, (deliver, revision) => deliver.Run(new(does, revision, DeliveryWay.Online, new(2025, 2, 10), null, null, []), Now(Handler), default))).Refusal);

        Assert.Equal(RequestEventKind.Ended, (await View(does)).Case.Events.MaxBy(happened => happened.Order)!.Kind);
        var counted = (await Run((ListBehindCell list) => list.Run(new("requests/other.feeUnpaid/person", "qinghe", 2025), Handler.Actor, default))).Value;
        Assert.Equal("逾期不缴费，视为放弃申请", Assert.Single(counted.Lines).Outcome);
    }

    private Task<Gongkai.Law.Outcome<RequestCase>> Notice(Guid id, string? tariff, int? before, int count, string reason = Reason) =>
        Step<NoticeFee>(id, (notice, revision) => notice.Run(new(id, revision, tariff, before, count, null, reason), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<RequestCase>> Pay(Guid id, string receipt) =>
        Step<RecordPayment>(id, (pay, revision) => pay.Run(new(id, revision, null, receipt), Now(Handler), default));

    private Task<Gongkai.Law.Outcome<RequestCase>> Propose(Guid id) => Step<WriteReply>(id, (write, revision) => write.Run(new(
        id, revision, "other.feeUnpaid", new() { Basis = "《政府信息公开条例》第四十二条", Facts = "收费通知已经送达，申请人逾期没有缴费。" }, "逾期没有缴纳信息处理费，本机关不再处理这件申请。如不服，可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。", true, []), Now(Handler), default));
}

public sealed class FeeTests_on_SQLite() : FeeTests(Database.SQLite);

public sealed class FeeTests_on_PostgreSQL() : FeeTests(Database.PostgreSQL);
