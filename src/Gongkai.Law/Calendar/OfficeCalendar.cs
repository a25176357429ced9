namespace Gongkai.Law.Calendar;

/// <summary>
/// The days of an office: the national calendar, the holidays of its place over it, and for years without a notice a provisional answer that says so.
/// Unlike <see cref="WorkingCalendar"/> it always answers, for a request received in December has a due day in January whether or not the notice is out.
/// </summary>
/// <param name="national">Years with a notice.</param>
/// <param name="whenUnknown">The holidays that the law itself fixes, for years without.</param>
/// <param name="local">The holidays of the place; null for none.</param>
public sealed class OfficeCalendar(WorkingCalendar national, FixedHolidays whenUnknown, LocalHolidays? local = null)
{
    /// <summary>What this day is.</summary>
    public CalendarDay this[DateOnly day] =>
        local?.Closed.TryGetValue(day, out var closed) == true ? new(day, false, closed, !national.Knows(day.Year)) { Local = true }
        : local?.Opened.TryGetValue(day, out var opened) == true ? new(day, true, opened, !national.Knows(day.Year)) { Local = true }
        : national.Knows(day.Year) ? new(day, national.IsWorkingDay(day), national.NameOf(day), false)
        : whenUnknown.NameOf(day) is { } name ? new(day, false, name, true)
        : new(day, day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), null, true);

    /// <summary>Whether the notice for that year is not published.</summary>
    public bool IsProvisional(int year) => !national.Knows(year);

    /// <summary>The day after so many working days; the first day itself is not counted.</summary>
    public DateOnly After(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = from;

        while (count > 0)
        {
            day = day.AddDays(1);
            count -= this[day].Works ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days lie after the one day up to the other, which is counted; 0 when it is not later.</summary>
    public int Between(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var day = after; day < upTo;)
        {
            day = day.AddDays(1);
            count += this[day].Works ? 1 : 0;
        }

        return count;
    }
}

/// <summary>One day of an office.</summary>
/// <param name="Day">The date.</param>
/// <param name="Works">Whether people work.</param>
/// <param name="Name">The holiday, or the holiday that a weekend day is worked for; null on ordinary days.</param>
/// <param name="Provisional">Whether the notice for its year is not published, so that the answer may change.</param>
public sealed record CalendarDay(DateOnly Day, bool Works, string? Name, bool Provisional)
{
    /// <summary>Whether it is the place's own.</summary>
    public bool Local { get; init; }

    /// <summary>Why people work or not, in a few words.</summary>
    public Wording Why => (Works, Name) switch
    {
        (true, null) => new("工作日", "working day"),
        (true, { } name) => new($"{name}调休上班", $"worked to make up for {name}"),
        (false, null) => new("双休日", "weekend"),
        (false, { } name) => new(Local ? $"{name}（当地放假）" : $"{name}放假", Local ? $"{name}, a local holiday" : $"{name}, a holiday"),
    };
}
