using Gongkai.Law.Calendar;

namespace Gongkai.Law.Periods;

/// <summary>Within how many days information is disclosed on the organ's own initiative.</summary>
/// <param name="Code">Stable, kept with the item.</param>
/// <param name="Days">How many.</param>
/// <param name="Working">Whether working days are counted, else calendar days.</param>
/// <param name="Article">The provision behind it.</param>
/// <param name="From">What the first day is: 形成或者变更之日, 决定之日 ….</param>
/// <param name="Label">The duty in a sentence.</param>
public sealed record DisclosurePeriod(string Code, int Days, bool Working, string Article, Wording From, Wording Label)
{
    /// <summary>The period of art. 26, for whatever has none of its own.</summary>
    public const string General = "initiative.general";

    /// <summary>The last day. The day it runs from is not counted.</summary>
    /// <exception cref="CalendarMissingException">It reaches into a year whose working days are not loaded.</exception>
    public DateOnly Due(DateOnly from, WorkingCalendar calendar) => Working ? calendar.After(from, Days) : from.AddDays(Days);

    /// <summary>The last day; null when the calendar of a year it reaches into is not loaded.</summary>
    public DateOnly? DueIfKnown(DateOnly from, WorkingCalendar calendar)
    {
        try
        {
            return Due(from, calendar);
        }
        catch (CalendarMissingException)
        {
            return null;
        }
    }
}
