using Gongkai.App.History;
using Gongkai.App.Remedies;
using Gongkai.Law;
using Gongkai.Law.Identity;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Law.Requests.Ledgers;

namespace Gongkai.App.Requests.Ledgers;

/// <summary>Makes the case of a ledger's entry, with the events it tells in the order of their days.</summary>
internal static class LedgerCase
{
    private const string Unsaid = "原台账未记载";

    /// <summary>What a case is made under.</summary>
    public sealed record Place(Guid Organ, long Serial, Guid Import, LawBook Law, Act Act);

    public static RequestCase Of(LedgerEntry entry, Place place)
    {
        var request = new RequestCase
        {
            OrganId = place.Organ, Year = entry.Received.Year, Serial = place.Serial, Channel = entry.Channel, Kind = entry.Kind, Description = entry.About, Items = entry.Items, SubmittedOn = entry.Submitted,
            ArrivedOn = entry.Received, ConfirmedOn = entry.Received, ReceivedOn = entry.Received, Handler = entry.Handler, Fee = entry.Fee, FeeReceipt = entry.FeeReceipt, ImportId = place.Import, OldNumber = entry.Number, RegisteredAt = place.Act.At,
        };
        request.Applicant = new Applicant { RequestId = request.Id, Name = entry.Name, Proof = Proof(entry), ProofNumber = entry.IdNumber, Phone = entry.Phone, Address = entry.Address, Email = entry.Email };
        foreach (var happened in Happened(entry).OrderBy(one => one.On))
        {
            Add(request, happened, place.Act);
        }

        End(request, entry);
        Recording.Fold(request, place.Law, place.Act.Today);
        return request;
    }

    public static IEnumerable<RemedyCase> Remedies(RequestCase request, LedgerEntry entry, Guid import, Act act)
    {
        var made = new List<RemedyCase>();
        foreach (var remedy in entry.Remedies.OrderBy(one => one.Kind))
        {
            made.Add(new RemedyCase
            {
                OrganId = request.OrganId, RequestId = request.Id, Kind = remedy.Kind, Role = RemedyRole.MadeTheAct, CaseNumber = remedy.Number ?? $"{Unsaid}（{request.Number}）", Before = remedy.Before ?? Unsaid,
                ReceivedOn = remedy.ReceivedOn, DecidedOn = remedy.DecidedOn, ResultCode = remedy.Result?.Code, OrderedNewReply = remedy.OrderedNewReply, ImportId = import, EnteredAt = act.At, Who = act.Actor.Name,
                AfterId = remedy.Kind == RemedyKind.SuitAfterReconsideration ? made.Find(one => one.Kind == RemedyKind.Reconsideration)?.Id : null,
            });
        }

        return made;
    }

    private sealed record Fact(RequestEventKind Kind, DateOnly On, Recording.Detail? Detail = null);

    private static IEnumerable<Fact> Happened(LedgerEntry entry)
    {
        (RequestEventKind Kind, DateOnly? On, Recording.Detail? Detail)[] all =
        [
            (RequestEventKind.Received, entry.Received, null),
            (RequestEventKind.SupplementAsked, entry.SupplementAsked, null),
            (RequestEventKind.Supplemented, entry.Supplemented, null),
            (RequestEventKind.ThirdPartyAsked, entry.Consulted, new(Party: Unsaid)),
            (RequestEventKind.Answered, entry.Heard, new(Party: Unsaid)),
            (RequestEventKind.FeeAsked, entry.FeeAsked, null),
            (RequestEventKind.FeePaid, entry.FeePaid, null),
            (RequestEventKind.ExtensionAgreed, entry.ExtendedOn, new("原台账载明已延期", Days: entry.ExtensionDays)),
            (RequestEventKind.Extended, entry.ExtendedOn, new(Days: entry.ExtensionDays)),
            (RequestEventKind.Noted, entry.Remark is null ? null : entry.Answered ?? entry.Received, new(entry.Remark)),
            (RequestEventKind.Decided, entry.Answered, new(entry.Ground)),
            (entry.Outcome is { } outcome && DeliverReply.Ends(outcome) ? RequestEventKind.Ended : RequestEventKind.Delivered, entry.Answered is null ? null : entry.Delivered ?? entry.Answered, new(Delivery(entry))),
            (RequestEventKind.CorrectionOrdered, entry.CorrectionOn, new("原台账载明已责令重新答复", Days: entry.CorrectionDays)),
            (RequestEventKind.Decided, entry.AnsweredAnew, new("重新答复")),
            (RequestEventKind.Delivered, entry.AnsweredAnew, new($"{Unsaid}送达日期，按答复日期")),
        ];
        return all.Where(one => one.On is not null).Select(one => new Fact(one.Kind, one.On!.Value, one.Detail));
    }

    private static string? Delivery(LedgerEntry entry) => (entry.Delivery, entry.Delivered) switch
    {
        (var way, not null) => way,
        ({ } way, null) => $"{way}；{Unsaid}送达日期，按答复日期",
        _ => $"{Unsaid}送达日期，按答复日期",
    };

    // A letter and its answer, an agreement and its notice belong together.
    private static void Add(RequestCase request, Fact happened, Act act)
    {
        var answers = happened.Kind switch { RequestEventKind.Answered => RequestEventKind.ThirdPartyAsked, RequestEventKind.Extended => RequestEventKind.ExtensionAgreed, _ => (RequestEventKind?)null };
        request.Events.Add(new RequestEvent
        {
            RequestId = request.Id, Kind = happened.Kind, On = happened.On, Order = request.Events.Count + 1, EnteredAt = act.At, Who = act.Actor.Name, WhoId = act.Actor.PersonId,
            Note = happened.Detail?.Note, Party = happened.Detail?.Party, Days = happened.Detail?.Days, AnswersId = answers is { } kind ? request.Events.Find(one => one.Kind == kind)?.Id : null,
        });
    }

    private static void End(RequestCase request, LedgerEntry entry)
    {
        if (entry is { Outcome: { } outcome, Answered: { } answered })
        {
            (request.State, request.OutcomeCode, request.ReplyNumber, request.DecidedOn, request.DeliveredOn) = (RequestState.Closed, outcome.Code, entry.ReplyNumber, answered, entry.Delivered ?? answered);
            (request.CountedRow, request.CountedOn) = (outcome.Row, answered);
            Correct(request, entry);
            return;
        }

        request.State = entry is { SupplementAsked: not null, Supplemented: null } ? RequestState.Supplementing
            : entry is { FeeAsked: not null, FeePaid: null } ? RequestState.AwaitingPayment
            : entry.Handler is not null || entry.Consulted is not null ? RequestState.Handling
            : RequestState.Registered;
    }

    // Counted where the first reply put it; answered anew, or to be gone on with under the new clock.
    private static void Correct(RequestCase request, LedgerEntry entry)
    {
        if (entry is { CorrectionOn: not null, AnsweredAnew: { } anew })
        {
            (request.DecidedOn, request.DeliveredOn, request.ReplyNumber) = (anew, anew, entry.ReplyNumberAnew);
        }
        else if (entry.CorrectionOn is not null)
        {
            (request.State, request.OutcomeCode, request.ReplyNumber, request.DecidedOn, request.DeliveredOn) = (RequestState.Handling, null, null, null, null);
        }
    }

    private static ProofKind Proof(LedgerEntry entry) => (entry.Kind, entry.IdNumber) switch
    {
        (ApplicantKind.Person, null) => ProofKind.IdCard,
        (ApplicantKind.Person, { } number) => ResidentNumber.IsValid(number) ? ProofKind.IdCard : ProofKind.Other,
        (_, { } number) => CreditCode.IsValid(number) ? ProofKind.CreditCode : ProofKind.Other,
        _ => ProofKind.CreditCode,
    };
}
