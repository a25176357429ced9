using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>A case's events in the words of the law, and what the law reckons from them.</summary>
public static class CaseDays
{
    /// <summary>The clock of a case, read on a day.</summary>
    public static ClockReading Of(RequestCase request, LawBook law, DateOnly today) => Clock(law).Fold(Events(request.Events), today);

    /// <summary>What the law says against the events after the first so many; null when it has nothing to say.</summary>
    internal static Refusal? Refusal(RequestCase request, IReadOnlyCollection<Guid> before, LawBook law, DateOnly today)
    {
        var known = Events(request.Events.Where(e => before.Contains(e.Id))).ToList();
        foreach (var next in request.Events.Where(e => !before.Contains(e.Id)).OrderBy(e => e.Order).Select(e => Event(e, request.Events)).OfType<ClockEvent>())
        {
            var recorded = Clock(law).Record(known, next, today);
            if (recorded.Refusal is { } refusal)
            {
                return refusal;
            }

            known.Add(next);
        }

        return null;
    }

    /// <summary>The day of receipt by the rule of the channel; null while it has not come about. (art. 31)</summary>
    internal static Outcome<Receipt> Receipt(RequestCase request, LawBook law, DateOnly today) =>
        law.ReceiptRules[request.Channel].Of(new(request.SubmittedOn, request.ArrivedOn, request.ConfirmedOn), today);

    /// <summary>The day after the working days of a period.</summary>
    internal static DateOnly After(LawBook law, DateOnly from, string period) => Clock(law).Calendar.After(from, Length(law, period));

    internal static int Length(LawBook law, string period) => Clock(law).Rules.Period(period).Days;

    /// <summary>What the practice says where the law says nothing.</summary>
    internal static bool Does(LawBook law, string practice) => Clock(law).Rules.Practice.First(entry => entry.Code == practice).On;

    internal static RequestClock Clock(LawBook law) => law.RequestClock();

    internal static IReadOnlyList<ClockEvent> EventsOf(RequestCase request) => [.. Events(request.Events)];

    private static IEnumerable<ClockEvent> Events(IEnumerable<RequestEvent> events)
    {
        var all = events.ToList();
        return all.Select(happened => Event(happened, all)).OfType<ClockEvent>();
    }

    // What the clock takes no notice of is no event of it. Names stay out: the ledger is printed.
    private static ClockEvent? Event(RequestEvent happened, IReadOnlyCollection<RequestEvent> all) => happened.Kind switch
    {
        RequestEventKind.Received => new(ClockEventKind.Received, happened.On),
        RequestEventKind.TransferredIn => new(ClockEventKind.TransferredIn, happened.On),
        RequestEventKind.SupplementAsked => new(ClockEventKind.SupplementAsked, happened.On) { Until = happened.Until },
        RequestEventKind.Supplemented => new(ClockEventKind.Supplemented, happened.On),
        RequestEventKind.FeeAsked => new(ClockEventKind.FeeAsked, happened.On),
        RequestEventKind.FeePaid => new(ClockEventKind.FeePaid, happened.On),
        RequestEventKind.ReasonsAsked => new(ClockEventKind.ReasonsAsked, happened.On),
        RequestEventKind.ReasonsGiven => new(ClockEventKind.ReasonsGiven, happened.On),
        RequestEventKind.ThirdPartyAsked => Letter(happened, Consultee.ThirdParty),
        RequestEventKind.CoMakerAsked => Letter(happened, Consultee.CoMaker),
        RequestEventKind.OrganAsked => Letter(happened, Consultee.OtherOrgan),
        RequestEventKind.Served => new(ClockEventKind.ConsultationServed, happened.On) { Letter = Key(happened.AnswersId) },
        RequestEventKind.Answered => new(ClockEventKind.ConsultationAnswered, happened.On) { Letter = Key(happened.AnswersId) },
        RequestEventKind.Extended => new(ClockEventKind.Extended, happened.On) { Days = happened.Days, ApprovedOn = all.FirstOrDefault(e => e.Id == happened.AnswersId)?.On },
        RequestEventKind.Delayed => new(ClockEventKind.Delayed, happened.On) { Until = happened.Until },
        RequestEventKind.Delivered => new(ClockEventKind.Replied, happened.On),
        RequestEventKind.Ended => new(ClockEventKind.Ended, happened.On),
        RequestEventKind.CorrectionOrdered => new(ClockEventKind.CorrectionOrdered, happened.On) { Days = happened.Days, Until = happened.Until },
        _ => null,
    };

    private static ClockEvent Letter(RequestEvent happened, Consultee whom) =>
        new(ClockEventKind.ConsultationSent, happened.On) { Letter = Key(happened.Id), Consultee = whom, Until = happened.Until, Note = $"第 {happened.Order} 项" };

    private static string? Key(Guid? letter) => letter?.ToString("N");
}
