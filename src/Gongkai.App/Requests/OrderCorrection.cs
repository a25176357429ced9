using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>责令重新答复 by a reconsideration or a judgment: the case is worked on again under a new clock. What was answered before stays in its events.</summary>
public sealed class OrderCorrection(OfficeDb db, LawBook law)
{
    /// <param name="On">The day the organ received the decision.</param>
    /// <param name="Days">Working days that the decision gives; the law's when it gives none.</param>
    public sealed record Command(Guid Id, int Revision, DateOnly? On, int? Days, string? Decision);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Reopen, "correct"), act, request =>
        {
            var on = command.On ?? act.Today;
            if ((CaseFaults.Day(request, on, act.Today) ?? CaseFaults.Text("decision", "决定的文号和要求", command.Decision)
                ?? (command.Days is < 1 or > 250 ? CaseFaults.Field("days", "决定给的工作日应在 1 至 250 之间；没有规定的可以不填。", "1 to 250") : null)) is { } fault)
            {
                return fault;
            }

            return Reopen(db, request, on, command.Days, command.Decision!, act);
        }, stop);

    /// <summary>The case is opened under a new clock; also done by the register of remedies when a result orders it.</summary>
    internal static Refusal? Reopen(OfficeDb db, RequestCase request, DateOnly on, int? days, string decision, Act act)
    {
        var before = $"原答复：{CaseWords.Outcome(request.OutcomeCode)}，{request.ReplyNumber}，{request.DeliveredOn:yyyy-MM-dd} 送达。";
        (request.OutcomeCode, request.Draft, request.Reply, request.ReplyNumber, request.Answers) = (null, null, null, null, null);
        (request.DeliveredOn, request.DispatchedOn, request.Delivery, request.DeliveryProof) = (null, null, null, null);
        (request.DraftedBy, request.ReviewedBy, request.SignedBy, request.SignedHash, request.DecidedOn) = (null, null, null, null, null);
        request.Files.Where(file => file.Kind == RequestFileKind.Reply).ToList().ForEach(file => file.Kind = RequestFileKind.EarlierReply);
        Recording.Add(db, request, RequestEventKind.CorrectionOrdered, on, act, new($"{decision.Trim()}\n{before}", Days: days));
        return null;
    }
}
