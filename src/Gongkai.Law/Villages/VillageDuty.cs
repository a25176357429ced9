namespace Gongkai.Law.Villages;

/// <summary>One thing that a village publishes for one period, and how it stands. Never stored: it is worked out whenever it is asked.</summary>
/// <param name="Matter">What.</param>
/// <param name="Period">For which month or quarter.</param>
/// <param name="Due">The last day.</param>
/// <param name="PublishedOn">The day it was published; null while it was not.</param>
/// <param name="Today">The legal day of asking.</param>
public sealed record VillageDuty(VillageMatter Matter, VillagePeriod Period, DateOnly Due, DateOnly? PublishedOn, DateOnly Today)
{
    /// <summary>Not published, and the day has passed.</summary>
    public bool Missing => PublishedOn is null && Today > Due;

    /// <summary>Not published yet, and there is time.</summary>
    public bool Waiting => PublishedOn is null && Today <= Due;

    /// <summary>Published after its day.</summary>
    public bool Late => PublishedOn > Due;

    /// <summary>
    /// Everything a village owed since a day: each matter with a rhythm, for each period that has ended. The law says how often; by which day after the period
    /// is each place's own rule, and comes from the settings.
    /// </summary>
    /// <param name="affairs">The matters.</param>
    /// <param name="manyPayments">Whether the village's finances are published monthly.</param>
    /// <param name="since">The first day looked at.</param>
    /// <param name="today">The legal day of asking.</param>
    /// <param name="daysAfter">Calendar days after the period's end.</param>
    /// <param name="published">When each matter and period was first published.</param>
    public static IEnumerable<VillageDuty> All(
        VillageAffairs affairs, bool manyPayments, DateOnly since, DateOnly today, int daysAfter, IReadOnlyDictionary<(string Matter, string Period), DateOnly> published)
    {
        foreach (var matter in affairs.Matters)
        {
            for (var period = VillagePeriod.Of(since, matter.In(manyPayments)); period is { } now && now.End < today; period = now.Next)
            {
                yield return new(matter, now, now.End.AddDays(daysAfter), published.TryGetValue((matter.Code, now.Code), out var on) ? on : null, today);
            }
        }
    }
}
