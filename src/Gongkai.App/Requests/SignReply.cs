using Gongkai.App.History;
using Gongkai.App.Requests.Letters;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>签发: the decision, by somebody who neither drafted nor reviewed it. The reply gets its number; numbers have no gaps.</summary>
public sealed class SignReply(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, bool Sign, string? Opinion);

    public async Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var number = command.Sign ? await NextNumber(command.Id, act, stop) : null;
        var outcome = await OpenCase.Step(db, law, new(command.Id, command.Revision, command.Sign ? RequestMove.Sign : RequestMove.Return, command.Sign ? "decide" : "send-back", StepOf.Signer), act, request =>
        {
            if (request.State == RequestState.Handling && request.Events.MaxBy(e => e.Order)?.Kind != RequestEventKind.Reviewed)
            {
                return new Refusal("request.not-for-signature", new("这件答复还没有送签。", "It is not for signature."));
            }

            if (act.Actor.PersonId is { } me && (request.DraftedBy == me || request.ReviewedBy == me))
            {
                return RequestAccess.OwnWork;
            }

            if (!command.Sign && CaseFaults.Text("opinion", "退回的理由", command.Opinion) is { } fault)
            {
                return fault;
            }

            if (command.Sign)
            {
                (request.SignedBy, request.DecidedOn, request.ReplyNumber) = (act.Actor.PersonId, act.Today, number);
                request.SignedHash = SignedText.HashOf(request);
                request.CountedRow ??= law.Outcomes.Find(request.OutcomeCode)!.Row;
                request.CountedOn ??= act.Today;
            }

            Recording.Add(db, request, command.Sign ? RequestEventKind.Decided : RequestEventKind.SentBack, act.Today, act, new(string.IsNullOrWhiteSpace(command.Opinion) ? null : command.Opinion.Trim()));
            return null;
        }, stop);
        if (outcome.Refusal is null)
        {
            await transaction.CommitAsync(stop);
        }

        return outcome;
    }

    // Held until the transaction ends: a signature that is refused gives its number back.
    private async Task<string?> NextNumber(Guid id, Act act, CancellationToken stop)
    {
        var signed = await db.Requests.Where(r => r.Id == id).Select(r => new { r.Organ, r.OutcomeCode }).FirstOrDefaultAsync(stop);
        return signed?.Organ is { } organ && law.Outcomes.Find(signed.OutcomeCode) is { } outcome && law.Letters.Find(outcome.Letter) is { } letter
            ? await LetterNumbers.Next(db, organ, letter, act.Today.Year, stop) : null;
    }
}
