using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>审核 of a proposed reply, by somebody other than who drafted it: on to the signature, or back with a reason.</summary>
public sealed class ReviewReply(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, bool Approve, string? Opinion);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, command.Approve ? RequestMove.Approve : RequestMove.Return, command.Approve ? "review" : "send-back", StepOf.Reviewer), act, request =>
        {
            if (request.DraftedBy == act.Actor.PersonId)
            {
                return RequestAccess.OwnWork;
            }

            if (!command.Approve && CaseFaults.Text("opinion", "退回的理由", command.Opinion) is { } fault)
            {
                return fault;
            }

            request.ReviewedBy = command.Approve ? act.Actor.PersonId : null;
            Recording.Add(db, request, command.Approve ? RequestEventKind.Reviewed : RequestEventKind.SentBack, act.Today, act, new(string.IsNullOrWhiteSpace(command.Opinion) ? null : command.Opinion.Trim()));
            return null;
        }, stop);
}
