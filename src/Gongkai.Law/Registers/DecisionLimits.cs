using Gongkai.Law.Calendar;

namespace Gongkai.Law.Registers;

/// <summary>By when decisions are made public, and withdrawn again.</summary>
public static class DecisionLimits
{
    /// <summary>The last day of a limit that runs from a day; null where there is no limit, or the calendar does not reach so far.</summary>
    public static DateOnly? LastDay(DayLimit? limit, DateOnly from, WorkingCalendar calendar)
    {
        if (limit is null)
        {
            return null;
        }

        try
        {
            return limit.Working ? calendar.After(from, limit.Days) : from.AddDays(limit.Days);
        }
        catch (CalendarMissingException)
        {
            return null;
        }
    }

    /// <summary>
    /// The first day on which a decision could have been taken and still be in time today: everything older that is not public is late.
    /// Null where there is no limit or the calendar does not know.
    /// </summary>
    public static DateOnly? OldestInTime(DayLimit? limit, DateOnly today, WorkingCalendar calendar)
    {
        if (limit is null)
        {
            return null;
        }

        var day = today;
        for (var before = today; LastDay(limit, before, calendar) is { } last; before = before.AddDays(-1))
        {
            if (last < today)
            {
                return day;
            }

            day = before;
        }

        return LastDay(limit, day, calendar) is null ? null : day;
    }
}
