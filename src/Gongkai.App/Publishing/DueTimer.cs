using Gongkai.Law;
using Gongkai.Law.Periods;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>The clock of art. 26 for one item.</summary>
/// <param name="Period">Which period runs.</param>
/// <param name="From">The day it runs from.</param>
/// <param name="Due">The last day; null when the calendar of that year is not loaded.</param>
/// <param name="DaysLeft">Calendar days until then, negative when it is past; null with <paramref name="Due"/>.</param>
public sealed record DueTimer(DisclosurePeriod Period, DateOnly From, DateOnly? Due, int? DaysLeft)
{
    private const int SoonDays = 7;

    /// <summary>Null for what no period runs for.</summary>
    internal static DueTimer? Of(Item item, LawBook law, DateOnly today) => item.Publicity != Publicity.OnInitiative || item.Number is not null || item.FormedOn is not { } formed ? null
        : new DueTimer(law.DisclosurePeriod(item.PeriodCode), formed, item.DueOn, item.DueOn is { } due ? due.DayNumber - today.DayNumber : null);

    public bool IsLate => DaysLeft < 0;

    public bool IsSoon => DaysLeft is >= 0 and <= SoonDays;

    /// <summary>In the words of a list.</summary>
    public string Words => DaysLeft switch
    {
        null => "该年度放假安排未载入，不能推算",
        < 0 => $"已超期 {-DaysLeft} 天",
        0 => "今天到期",
        _ => $"还有 {DaysLeft} 天",
    };
}
