using Gongkai.Law.Clock;

namespace Gongkai.App.Requests;

/// <summary>The letters of a case and what came back.</summary>
public static class Consultations
{
    public static RequestEventKind[] Kinds { get; } = [RequestEventKind.ThirdPartyAsked, RequestEventKind.CoMakerAsked, RequestEventKind.OrganAsked];

    /// <summary>Letters that nobody has answered and whose end nobody has noted.</summary>
    public static IEnumerable<RequestEvent> Open(RequestCase request) =>
        request.Events.Where(e => Kinds.Contains(e.Kind) && !request.Events.Exists(end => end.AnswersId == e.Id && end.Kind is (RequestEventKind.Answered or RequestEventKind.Silent))).OrderBy(e => e.Order);

    /// <summary>Of these, the ones whose period has not ended either.</summary>
    public static IEnumerable<RequestEvent> Open(RequestCase request, ClockReading clock) =>
        Open(request).Where(letter => clock.Letters.FirstOrDefault(one => one.Letter == letter.Id.ToString("N")) is not { Silent: true });

    /// <summary>The day the one asked got the letter; null while it is not known.</summary>
    public static DateOnly? ServedOn(RequestCase request, RequestEvent letter) =>
        request.Events.FirstOrDefault(e => e.AnswersId == letter.Id && e.Kind == RequestEventKind.Served)?.On;
}
