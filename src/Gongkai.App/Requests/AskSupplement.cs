using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>补正告知: what is lacking and by when, once only, within seven working days of receipt. (Regulation art. 30)</summary>
public sealed class AskSupplement(OfficeDb db, LawBook law)
{
    /// <param name="What">What is lacking, how it is put right, and what follows if it is not.</param>
    /// <param name="Until">The last day; the usual period when none is given.</param>
    public sealed record Command(Guid Id, int Revision, DateOnly? On, string? What, DateOnly? Until);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.AskToSupplement, "ask-supplement"), act, request =>
        {
            var on = command.On ?? act.Today;
            var until = command.Until ?? CaseDays.After(law, on, "supplement");
            if (request.Events.Exists(e => e.Kind == RequestEventKind.SupplementAsked))
            {
                return new Refusal("request.supplement-once", new("补正只能通知一次，这件申请已经通知过。补正后仍不明确的，按“补正后申请内容仍不明确”答复。", "It may be asked for once only."), "《政府信息公开条例》第三十条");
            }

            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("what", "需要补正的内容", command.What, shortest: 6)) is { } fault)
            {
                return fault;
            }

            if (until <= on)
            {
                return CaseFaults.Field("until", "补正的截止日期应晚于通知日期。", "The last day is after the notice.");
            }

            Recording.Add(db, request, RequestEventKind.SupplementAsked, on, act, new(command.What!.Trim(), Until: until));
            return null;
        }, stop);
}
