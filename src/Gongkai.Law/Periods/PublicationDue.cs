namespace Gongkai.Law.Periods;

/// <summary>By which day of the year the annual report on the year before is published. A calendar date: weekends and holidays do not move it.</summary>
/// <param name="Code">Stable, for example <c>annual-report.published.department</c>.</param>
/// <param name="Kind">department, government or township.</param>
/// <param name="Month">Month of the year after; null when the Regulation sets no date.</param>
/// <param name="Day">Day of the month; null when the Regulation sets no date.</param>
/// <param name="Article">The provision behind it.</param>
/// <param name="Label">The duty in a sentence.</param>
public sealed record PublicationDue(string Code, string Kind, int? Month, int? Day, string Article, Wording Label)
{
    /// <summary>The last day for a report on <paramref name="year"/>; null when the Regulation sets none.</summary>
    public DateOnly? For(int year) => Month is { } month && Day is { } day ? new DateOnly(year + 1, month, day) : null;
}
