using System.Globalization;
using Gongkai.Law.Calendar;

namespace Gongkai.Law.Catalogue;

/// <summary>公开时限: by when what a row speaks of has to be public. At most one of them is set; none means "及时", which art. 26 bounds by twenty working days.</summary>
public sealed record DeadlineRule
{
    /// <summary>Art. 26: the period where no other is set, and the outer bound of "in time".</summary>
    public const int StatutoryWorkingDays = 20;

    /// <summary>Working days from the day of formation or change.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Calendar days from that day, such as the twenty of 预算法 art. 14 after approval.</summary>
    public int? Days { get; init; }

    /// <summary>实时、即时: at once.</summary>
    public bool AtOnce { get; init; }

    /// <summary>Every year by this day, as <c>MM-dd</c>.</summary>
    public string? YearlyBy { get; init; }

    /// <summary>What art. 26 sets for everything else.</summary>
    public static DeadlineRule Statutory { get; } = new() { WorkingDays = StatutoryWorkingDays };

    /// <summary>Whether it is one rule and a possible one.</summary>
    public bool IsSound =>
        (WorkingDays is null ? 0 : 1) + (Days is null ? 0 : 1) + (AtOnce ? 1 : 0) + (YearlyBy is null ? 0 : 1) <= 1
        && WorkingDays is null or (>= 1 and <= 250) && Days is null or (>= 1 and <= 366) && (YearlyBy is null || OnYear(2024) is not null);

    /// <summary>The last day for something formed on <paramref name="formed"/>.</summary>
    public DueDay For(DateOnly formed, WorkingCalendar calendar) =>
        YearlyBy is not null && OnYear(formed.Year) is { } thisYear ? new DueDay(formed <= thisYear ? thisYear : OnYear(formed.Year + 1)!.Value, false)
        : Days is { } days ? new DueDay(formed.AddDays(days), false)
        : DueDay.After(formed, WorkingDays ?? StatutoryWorkingDays, calendar);

    /// <summary>The yearly day in one year; null when the rule is no yearly one. 29 February means the end of the month.</summary>
    public DateOnly? OnYear(int year) =>
        YearlyBy is { Length: 5 } text && text[2] == '-'
        && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
        && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(2024, month)
            ? new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))
            : null;

    /// <summary>As catalogues print it.</summary>
    public string Printed =>
        YearlyBy is not null && OnYear(2024) is { } day ? $"每年{day.Month}月{day.Day}日前"
        : Days is { } days ? $"自信息形成或者变更之日起{days}日内"
        : AtOnce ? "即时公开"
        : WorkingDays is { } count ? $"自信息形成或者变更之日起{count}个工作日内"
        : "及时公开";
}

/// <summary>A last day.</summary>
/// <param name="Day">The day; when provisional counted by weekdays alone, and nobody is late by it.</param>
/// <param name="Provisional">The period reaches into a year whose holidays are not announced.</param>
public sealed record DueDay(DateOnly Day, bool Provisional)
{
    /// <summary>Whether the day has passed for certain.</summary>
    public bool HasPassed(DateOnly today) => !Provisional && today > Day;

    internal static DueDay After(DateOnly from, int count, WorkingCalendar calendar)
    {
        try
        {
            return new DueDay(calendar.After(from, count), false);
        }
        catch (CalendarMissingException)
        {
            var day = from;
            for (var left = count; left > 0;)
            {
                day = day.AddDays(1);
                left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
            }

            return new DueDay(day, true);
        }
    }
}
