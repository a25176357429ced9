using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Writes down what happened to a case.</summary>
internal static class Recording
{
    /// <summary>What an event says beside its kind and its day.</summary>
    public sealed record Detail(string? Note = null, string? Party = null, DateOnly? Until = null, int? Days = null, Guid? AnswersId = null);

    public static RequestEvent Add(OfficeDb db, RequestCase request, RequestEventKind kind, DateOnly on, Act act, Detail? detail = null)
    {
        var happened = new RequestEvent
        {
            RequestId = request.Id, Kind = kind, On = on, Order = request.Events.Count == 0 ? 1 : request.Events.Max(e => e.Order) + 1, EnteredAt = act.At, Who = act.Actor.Name, WhoId = act.Actor.PersonId,
            Note = detail?.Note, Party = detail?.Party, Until = detail?.Until, Days = detail?.Days, AnswersId = detail?.AnswersId,
        };
        request.Events.Add(happened);
        db.Add(happened);
        return happened;
    }

    /// <summary>Writes the day of receipt down once the channel's rule gives one; what is missing about it otherwise. (art. 31)</summary>
    public static Outcome<Receipt> Receive(OfficeDb db, RequestCase request, LawBook law, Act act)
    {
        var receipt = CaseDays.Receipt(request, law, act.Today);
        if (receipt.Refusal is null && receipt.Value.On is { } day && request.ReceivedOn is null)
        {
            request.ReceivedOn = day;
            Add(db, request, RequestEventKind.Received, day, act);
        }

        return receipt;
    }

    /// <summary>Reckons the days anew from the events and keeps what lists are sorted by.</summary>
    public static ClockReading Fold(RequestCase request, LawBook law, DateOnly today)
    {
        var reading = CaseDays.Of(request, law, today);
        (request.DueOn, request.Provisional, request.WaitsUntil, request.Clock) = (reading.Due, reading.Provisional, reading.WaitUntil, reading.State);
        return reading;
    }

    public static Subject About(string operation, RequestCase request) => new($"request.{operation}", nameof(RequestCase), request.Id.ToString(), request.OrganId);
}
