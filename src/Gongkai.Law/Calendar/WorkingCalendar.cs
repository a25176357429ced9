using System.Collections.Frozen;

namespace Gongkai.Law.Calendar;

/// <summary>Which days are working days. Knows only the years it was given, and refuses to guess the others.</summary>
public sealed class WorkingCalendar(IReadOnlyDictionary<int, YearOfDays> years)
{
    /// <summary>The years that are known, in order.</summary>
    public IReadOnlyList<int> Years { get; } = [.. years.Keys.Order()];

    /// <summary>Whether people work on this day.</summary>
    /// <exception cref="CalendarMissingException">The notice for that year is not loaded.</exception>
    public bool IsWorkingDay(DateOnly day) =>
        years.TryGetValue(day.Year, out var year) ? year.IsWorkingDay(day) : throw new CalendarMissingException(day.Year);

    /// <summary>The day after <paramref name="count"/> working days; the first day itself is not counted.</summary>
    /// <param name="from">The day that starts the period.</param>
    /// <param name="count">Working days, not negative. With 0 the answer is <paramref name="from"/> itself.</param>
    /// <exception cref="CalendarMissingException">The count reaches into a year that is not loaded.</exception>
    public DateOnly After(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = from;

        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Whether the notice for that year is loaded.</summary>
    public bool Knows(int year) => years.ContainsKey(year);

    /// <summary>The holiday that the notice gives or makes up for on this day; null on ordinary days and in years that are not loaded.</summary>
    public string? NameOf(DateOnly day) => years.GetValueOrDefault(day.Year)?.Names.GetValueOrDefault(day);

    /// <summary>How many working days a year has.</summary>
    /// <exception cref="CalendarMissingException">The year is not loaded.</exception>
    public int WorkingDaysIn(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(offset => IsWorkingDay(new DateOnly(year, 1, 1).AddDays(offset)));
}

/// <summary>One year's exceptions from the rule that people work from Monday to Friday.</summary>
/// <param name="Closed">Days off by the State Council's notice; weekend days inside a holiday may be among them.</param>
/// <param name="Opened">Weekend days that are worked to make up for a holiday.</param>
public sealed record YearOfDays(FrozenSet<DateOnly> Closed, FrozenSet<DateOnly> Opened)
{
    /// <summary>The holiday behind each exception.</summary>
    public IReadOnlyDictionary<DateOnly, string> Names { get; init; } = FrozenDictionary<DateOnly, string>.Empty;

    /// <summary>Whether people work on this day of the year.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        Opened.Contains(day) || (!Closed.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}

/// <summary>A working day was asked of a year whose notice is not loaded. The calendar does not guess.</summary>
public sealed class CalendarMissingException(int year) : InvalidOperationException($"The working calendar of {year} is not loaded (law/calendar/workdays.csv).")
{
    /// <summary>The year that is missing.</summary>
    public int Year { get; } = year;
}
