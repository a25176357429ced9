using Gongkai.Law.Calendar;

namespace Gongkai.Law.Requests;

/// <summary>From a day on a request is in a stage; in none once it is over.</summary>
public readonly record struct StageTurn(DateOnly On, CaseStage? Enters);

/// <summary>How long a request was in a stage.</summary>
/// <param name="Days">Working days, all visits together.</param>
/// <param name="IsNow">Whether it is in it on the day of reading.</param>
public sealed record StageSpan(CaseStage Stage, int Days, bool IsNow);

/// <summary>
/// How the working days of a request divide over its stages: a fold over its turns by the same calendar as the clock. The day of a turn belongs to the stage that ends with it, so no day
/// counts twice, and all stages together make the working days from the arrival to the end.
/// </summary>
public static class StageDays
{
    /// <summary>The stages it went through, in the order of <see cref="CaseStage"/>.</summary>
    /// <param name="turns">In the order they happened; a turn into the stage it is in already changes nothing.</param>
    public static IReadOnlyList<StageSpan> Of(IEnumerable<StageTurn> turns, DateOnly today, OfficeCalendar calendar)
    {
        var days = new SortedDictionary<CaseStage, int>();
        (CaseStage? stage, DateOnly since) = (null, DateOnly.MinValue);
        foreach (var turn in turns.Where(turn => turn.On <= today))
        {
            var on = turn.On < since ? since : turn.On;   // entered late for an earlier day: it cannot give back days that have passed
            Count(on);
            (stage, since) = (turn.Enters, on);
        }

        if (stage is not null)
        {
            Count(today);
        }

        return [.. days.Select(one => new StageSpan(one.Key, one.Value, one.Key == stage))];

        void Count(DateOnly upTo)
        {
            if (stage is { } left)
            {
                days[left] = days.GetValueOrDefault(left) + (upTo > since ? calendar.Between(since, upTo) : 0);
            }
        }
    }

    /// <summary>The middle one; the mean of both where there are two in the middle; null of none.</summary>
    public static decimal? Median(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
    }
}
