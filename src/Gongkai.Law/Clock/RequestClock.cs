using Gongkai.Law.Calendar;

namespace Gongkai.Law.Clock;

/// <summary>
/// The clock of a request: a pure fold over its dated events. An extension, a consultation, a supplement, an order to reply anew and a corrected calendar are all
/// the same calculation, so nothing drifts: give all events again, and the same answer comes out. (Regulation, arts 30 to 35)
/// </summary>
/// <param name="rules">Periods and practice; <see cref="ClockRules.With"/> for an office's own practice.</param>
/// <param name="calendar">The days of the office.</param>
public sealed class RequestClock(ClockRules rules, OfficeCalendar calendar)
{
    /// <summary>The rules it goes by.</summary>
    public ClockRules Rules => rules;

    /// <summary>The days it counts.</summary>
    public OfficeCalendar Calendar => calendar;

    /// <summary>Reads the clock.</summary>
    /// <param name="events">In any order; equal ones count once.</param>
    /// <param name="today">The legal day of reading. It decides what is overdue, lapsed and left, never the due day.</param>
    public ClockReading Fold(IEnumerable<ClockEvent> events, DateOnly today) => new ClockWalk(rules, calendar, today).Read(InOrder(events));

    /// <summary>The reading with one more event; the refusal when the law does not allow it as entered. Operations record the event only with the value.</summary>
    /// <param name="events">What happened so far.</param>
    /// <param name="next">What is to be recorded.</param>
    /// <param name="today">The legal day of recording; nothing is recorded before it happens.</param>
    public Outcome<ClockReading> Record(IReadOnlyCollection<ClockEvent> events, ClockEvent next, DateOnly today)
    {
        if (next.On > today)
        {
            return new Refusal("clock.future", new Wording($"日期不能晚于今天（{today.Zh()}）", $"the day cannot be after today ({today:yyyy-MM-dd})"));
        }

        var before = Fold(events, today).Faults.Where(fault => fault.Blocks).Select(fault => (fault.Code, fault.Event)).ToHashSet();
        var reading = Fold(events.Append(next), today);
        return reading.Faults.FirstOrDefault(fault => fault.Blocks && !before.Contains((fault.Code, fault.Event))) is { } fault ? fault.AsRefusal() : reading;
    }

    private static List<ClockEvent> InOrder(IEnumerable<ClockEvent> events) =>
    [
        .. events.Distinct().OrderBy(e => e.On).ThenBy(e => e.Kind).ThenBy(e => e.Letter, StringComparer.Ordinal).ThenBy(e => e.Consultee).ThenBy(e => e.Until ?? DateOnly.MaxValue)
            .ThenBy(e => e.Days).ThenBy(e => e.ApprovedOn ?? DateOnly.MaxValue).ThenBy(e => e.Note, StringComparer.Ordinal),
    ];
}
