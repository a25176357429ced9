using Gongkai.Law.Calendar;

namespace Gongkai.Law.Feedback;

/// <summary>
/// By when a message is to be answered. It has up to two levels: the organ that got it, and, when that lets its days pass, the office above it, with days of its own.
/// How many working days there are is no statute but each place's own rule, so they come from the settings.
/// </summary>
/// <param name="OrganDays">Working days of the organ, counted from the day after receipt.</param>
/// <param name="OfficeDays">Working days of the office above, counted from the day after the organ's last day; 0 where there is no second level.</param>
public sealed record ReplyClock(int OrganDays, int OfficeDays = 0)
{
    /// <summary>How a message stands.</summary>
    /// <param name="received">The day it came in or was passed on.</param>
    /// <param name="done">The day it was answered or dismissed; null while it was not.</param>
    /// <param name="today">The legal day of asking.</param>
    /// <param name="calendar">The working days; a year that is not loaded leaves the day open.</param>
    public ReplyDue Of(DateOnly received, DateOnly? done, DateOnly today, WorkingCalendar calendar)
    {
        if (After(received, OrganDays, calendar) is not { } organ)
        {
            return new(ReplyLevel.Organ, null, received, done, today);
        }

        var at = done ?? today;
        return at <= organ || OfficeDays == 0
            ? new(ReplyLevel.Organ, organ, received, done, today)
            : new(ReplyLevel.Office, After(organ, OfficeDays, calendar), received, done, today);
    }

    private static DateOnly? After(DateOnly from, int days, WorkingCalendar calendar)
    {
        try
        {
            return calendar.After(from, days);
        }
        catch (CalendarMissingException)
        {
            return null;
        }
    }
}

/// <summary>Who is to answer now.</summary>
public enum ReplyLevel
{
    /// <summary>The organ that the message is with.</summary>
    Organ,

    /// <summary>The office above it, because the organ's days have passed.</summary>
    Office,
}

/// <summary>A message against its days. Never stored: it is worked out whenever it is asked.</summary>
/// <param name="Level">Who is to answer.</param>
/// <param name="Due">Their last day; null while the calendar of that year is not published.</param>
/// <param name="Received">The day the days are counted from.</param>
/// <param name="Done">The day it was answered or dismissed.</param>
/// <param name="Today">The day of asking.</param>
public sealed record ReplyDue(ReplyLevel Level, DateOnly? Due, DateOnly Received, DateOnly? Done, DateOnly Today)
{
    /// <summary>Whether the last day of the level has passed without an answer, or before the answer came.</summary>
    public bool Late => Due is { } due && (Done ?? Today) > due;

    /// <summary>Whether the organ let its own days pass.</summary>
    public bool OrganWasLate => Level == ReplyLevel.Office || Late;

    /// <summary>Said in a few words.</summary>
    public Wording Say() => (Done, Due) switch
    {
        ({ } done, _) when OrganWasLate => new($"{Zh(done)}办结，已超期", $"done on {done:yyyy-MM-dd}, late"),
        ({ } done, _) => new($"{Zh(done)}办结", $"done on {done:yyyy-MM-dd}"),
        (_, null) => new("该年度工作日安排尚未公布，期限待定", "the calendar of that year is not published"),
        (_, { } due) when Late => new($"应于{Zh(due)}前答复，已超期", $"was due by {due:yyyy-MM-dd}"),
        (_, { } due) when Level == ReplyLevel.Office => new($"本机关逾期，上级应于{Zh(due)}前督办答复", $"the office above answers by {due:yyyy-MM-dd}"),
        (_, { } due) => new($"{Zh(due)}前答复", $"due by {due:yyyy-MM-dd}"),
    };

    private static string Zh(DateOnly day) => $"{day.Month}月{day.Day}日";
}
