using Gongkai.App.History;
using Gongkai.App.Requests;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Remedies;

/// <summary>Enters how a case ended. When it orders a new reply, the request is opened again under a new clock in the same act.</summary>
public sealed class DecideRemedy(OfficeDb db, LawBook law)
{
    /// <param name="Result">A code of <c>law/remedies.json</c>.</param>
    /// <param name="NewReply">Whether the organ is ordered to reply anew.</param>
    /// <param name="ServedOn">The day the organ received the decision, from which the new clock runs.</param>
    /// <param name="Days">Working days that the decision gives; null for the law's.</param>
    public sealed record Command(Guid Id, int Revision, string? Result, DateOnly? DecidedOn, bool NewReply, DateOnly? ServedOn, int? Days, string? Note);

    public async Task<Outcome<RemedyCase>> Run(Command command, Act act, CancellationToken stop)
    {
        var remedy = await db.Remedies.Include(r => r.Organ).FirstOrDefaultAsync(r => r.Id == command.Id, stop);
        if (remedy is null || !RequestAccess.MayRead(act.Actor, remedy.Organ!))
        {
            return RemedyAccess.NotFound;
        }

        if (!RequestAccess.MayHandle(act.Actor, remedy.Organ!))
        {
            return RequestAccess.MayNotHandle;
        }

        if ((remedy.Revision != command.Revision ? WriteConflict.Changed : Faults(remedy, command, act)) is { } fault)
        {
            return fault;
        }

        (remedy.ResultCode, remedy.DecidedOn, remedy.OrderedNewReply, remedy.Revision) = (command.Result, command.DecidedOn, command.NewReply, remedy.Revision + 1);
        remedy.Note = string.IsNullOrWhiteSpace(command.Note) ? remedy.Note : command.Note.Trim();
        return command.NewReply ? await Reopen(remedy, command, act, stop) : await db.TryCommit(act, RemedyAccess.About("decide", remedy), stop) is { } conflict ? conflict : remedy;
    }

    // Both are written by the request's step: one transaction, one entry of the history.
    private async Task<Outcome<RemedyCase>> Reopen(RemedyCase remedy, Command command, Act act, CancellationToken stop)
    {
        var revision = await db.Requests.Where(r => r.Id == remedy.RequestId).Select(r => r.Revision).FirstAsync(stop);
        var reopened = await OpenCase.Step(db, law, new(remedy.RequestId!.Value, revision, RequestMove.Reopen, "correct"), act, request => OrderCorrection.Reopen(
            db, request, command.ServedOn!.Value, command.Days, $"{remedy.Before}，{remedy.CaseNumber}，{law.Remedies.Find(remedy.ResultCode)!.Name.Zh}", act), stop);
        return reopened.Refusal is { } refusal ? refusal : remedy;
    }

    private Refusal? Faults(RemedyCase remedy, Command command, Act act) =>
        remedy.DecidedOn is not null ? new Refusal("remedy.decided", new("这件案件已经登记结果。", "Its result was entered already."))
        : law.Remedies.Find(command.Result) is not { } result || !result.For.Contains(remedy.Kind) ? CaseFaults.Field("result", "请选择结果。", "Choose the result.")
        : command.DecidedOn is not { } on ? CaseFaults.Field("decided", "请填写决定或者判决的日期。", "When was it decided?")
        : on > act.Today || on < remedy.ReceivedOn ? CaseFaults.Field("decided", "决定或者判决的日期应在收到通知之后、今天之前。", "The day is before the notice or after today.")
        : command.Note?.Length > CaseFaults.LongestText ? CaseFaults.Text("note", "说明", command.Note)
        : command.NewReply ? Order(remedy, result.MayOrderNewReply, command, on, act)
        : null;

    private static Refusal? Order(RemedyCase remedy, bool may, Command command, DateOnly decided, Act act) =>
        !may ? CaseFaults.Field("new-reply", "这种结果不会责令重新答复。", "This result orders no new reply.")
        : remedy.RequestId is null ? CaseFaults.Field("new-reply", "这件案件没有对应的申请，不能重新答复。", "There is no request to reply to.")
        : command.ServedOn is not { } served ? CaseFaults.Field("served", "请填写收到决定书、判决书的日期，新的期限从次日起算。", "When was the decision received?")
        : served < decided || served > act.Today ? CaseFaults.Field("served", "收到决定书、判决书的日期应在决定之后、今天之前。", "The day is before the decision or after today.")
        : command.Days is < 1 or > 250 ? CaseFaults.Field("days", "决定给的工作日应在 1 至 250 之间；没有规定的可以不填。", "1 to 250.")
        : null;
}
