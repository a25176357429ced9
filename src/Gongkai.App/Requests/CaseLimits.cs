using Gongkai.Law;
using Gongkai.Law.Clock;

namespace Gongkai.App.Requests;

/// <summary>All the limits of a case side by side: those of the law and the office's own for its stages, with the days on which the case met them.</summary>
public static class CaseLimits
{
    // What starts a period over finds the case registered, and in the hands of whoever has it.
    private static readonly RequestEventKind[] Anew = [RequestEventKind.Supplemented, RequestEventKind.FeePaid, RequestEventKind.CorrectionOrdered];

    // The stages of law/requests/clock.json by the events that end each.
    private static readonly (string Stage, RequestEventKind[] Done)[] Ends =
    [
        ("registered", [RequestEventKind.Received, RequestEventKind.TransferredIn, .. Anew]), ("assigned", [RequestEventKind.Assigned, .. Anew]),
        ("drafted", [RequestEventKind.Drafted]), ("reviewed", [RequestEventKind.Reviewed]), ("signed", [RequestEventKind.Decided]),
    ];

    public static IReadOnlyList<ClockLimit> Of(RequestCase request, ClockReading reading, LawBook law) => ClockLimits.Of(reading, CaseDays.Clock(law), Done(request));

    // The last of its kind: after a supplement, or an order to reply anew, what was done before is done again.
    private static Dictionary<string, DateOnly> Done(RequestCase request) => Ends
        .Select(end => (end.Stage, On: request.Events.Where(e => end.Done.Contains(e.Kind)).Select(e => (DateOnly?)e.On).Max()))
        .Where(end => end.On is not null).ToDictionary(end => end.Stage, end => end.On!.Value);
}
