using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>确定延迟答复的合理期限: the reasons are reasonable, but it cannot be done in time. Agreed by the head of the office. (Regulation art. 35)</summary>
public sealed class DelayReply(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, DateOnly? Until, string? Reason);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "delay", StepOf.Head), act, request =>
        {
            if (!request.Events.Exists(e => e.Kind == RequestEventKind.ReasonsGiven))
            {
                return new Refusal("request.delay", new("延迟答复以申请人说明的理由合理为前提，请先登记申请人说明的理由。", "The applicant has to give reasons first."), "《政府信息公开条例》第三十五条");
            }

            if (request.HandlerId == act.Actor.PersonId)
            {
                return RequestAccess.OwnWork;
            }

            if ((CaseFaults.Text("reason", "延迟的理由", command.Reason) ?? (command.Until is not { } until || until <= (request.DueOn ?? act.Today)
                ? CaseFaults.Field("until", "延迟后的期限应晚于现在的答复期限。", "It must be later than the day it is due.") : null)) is { } fault)
            {
                return fault;
            }

            Recording.Add(db, request, RequestEventKind.Delayed, act.Today, act, new(command.Reason!.Trim(), Until: command.Until));
            return null;
        }, stop);
}
