using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Fees;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>收费通知: one of the two tariffs, the amount as the law's bands give it, by the head's leave of number or frequency beyond reason. (Regulation art. 42, 国办函〔2020〕109号)</summary>
public sealed class NoticeFee(OfficeDb db, LawBook law)
{
    /// <param name="Tariff">byItem or byPage.</param>
    /// <param name="Before">Items of the same month that were there before; only by item.</param>
    /// <param name="Count">Items of this request, or pages of its reply.</param>
    /// <param name="On">The day the notice reached the applicant.</param>
    public sealed record Command(Guid Id, int Revision, string? Tariff, int? Before, int? Count, DateOnly? On, string? Reason);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.AskFee, "notice-fee"), act, request =>
        {
            var on = command.On ?? act.Today;
            if (law.Fees.Find(command.Tariff) is not { } tariff)
            {
                return CaseFaults.Field("tariff", "请选择按件或者按量计收；一件申请只用一种。", "Choose one of the two tariffs.");
            }

            if (command.Count is not (>= 1 and <= 100_000) || command.Before is < 0 or > 100_000)
            {
                return CaseFaults.Field("count", $"请填写数量（{tariff.Unit}）。", "How many?");
            }

            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("reason", "明显超过合理范围的事实", command.Reason)) is { } fault)
            {
                return fault;
            }

            var before = tariff == law.Fees.ByItem ? command.Before ?? 0 : 0;
            var amount = tariff.Amount(before, command.Count.Value);
            if (amount == 0)
            {
                return CaseFaults.Field("count", "按这个数量不收费，不用发收费通知。", "It costs nothing.", law.Fees.Article);
            }

            request.Fee = amount;
            Recording.Add(db, request, RequestEventKind.FeeAsked, on, act, new($"{tariff.Name.Zh} {command.Count} {tariff.Unit}，{amount} 元。{command.Reason!.Trim()}", Until: CaseDays.After(law, on, "payment")));
            return null;
        }, stop);
}
