using System.Globalization;

namespace Gongkai.Law.AnnualReports;

/// <summary>By when an organ's report is due, and why. (Regulation, art. 49; townships by the county's own date)</summary>
/// <param name="Day">The last day; null when nobody has set one.</param>
/// <param name="Reason">Where the day comes from, in a sentence.</param>
/// <param name="Article">The provision, where it is one.</param>
public sealed record FilingDay(DateOnly? Day, Wording Reason, string? Article)
{
    /// <summary>The day for a report on <paramref name="year"/>.</summary>
    /// <param name="kind">department, government or township, as <c>law/periods.json</c> names them.</param>
    /// <param name="own">A month and day set for the organ itself, as <c>MM-dd</c>; it goes before the statutory one.</param>
    public static FilingDay For(string kind, int year, string? own, LawBook law)
    {
        var statutory = law.PublicationDues.FirstOrDefault(due => due.Kind == kind);
        if (Own(own, year) is { } day)
        {
            return new(day, new Wording("本机关另定的报送日期", "a day set for this organ"), null);
        }

        return new(statutory?.For(year), statutory?.Label ?? new Wording("没有规定报送日期", "no day is set"), statutory?.Article);
    }

    /// <summary>How a report stands against the day.</summary>
    /// <param name="filed">The day it was filed; null while it was not.</param>
    /// <param name="today">The legal day of asking.</param>
    public Punctuality Of(DateOnly? filed, DateOnly today) => (Day, filed) switch
    {
        (null, null) => Punctuality.NoDaySet,
        ({ } due, { } on) when on > due => Punctuality.FiledLate,
        (_, not null) => Punctuality.InTime,
        ({ } due, null) => today > due ? Punctuality.Overdue : Punctuality.NotYetDue,
    };

    // 29 February is a day of some years only; the county means the end of the month.
    private static DateOnly? Own(string? own, int year) =>
        own is { Length: 5 } && own[2] == '-'
        && int.TryParse(own.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
        && int.TryParse(own.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? new DateOnly(year + 1, month, Math.Min(day, DateTime.DaysInMonth(year + 1, month)))
            : null;
}

/// <summary>A filing against its day. Never stored: it is worked out whenever it is asked.</summary>
public enum Punctuality
{
    /// <summary>There is no day to be late for.</summary>
    NoDaySet,

    /// <summary>Not filed, and there is time.</summary>
    NotYetDue,

    /// <summary>Not filed, and the day has passed.</summary>
    Overdue,

    /// <summary>Filed on or before the day.</summary>
    InTime,

    /// <summary>Filed after it.</summary>
    FiledLate,
}
