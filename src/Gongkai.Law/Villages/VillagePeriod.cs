namespace Gongkai.Law.Villages;

/// <summary>A month or a quarter that a village gives account of.</summary>
/// <param name="Rhythm">Month or quarter.</param>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 12, or 1 to 4.</param>
public readonly record struct VillagePeriod(VillageRhythm Rhythm, int Year, int Number)
{
    /// <summary>The period that a day lies in; null for what has no rhythm.</summary>
    public static VillagePeriod? Of(DateOnly day, VillageRhythm rhythm) => rhythm switch
    {
        VillageRhythm.Month => new(rhythm, day.Year, day.Month),
        VillageRhythm.Quarter => new(rhythm, day.Year, ((day.Month - 1) / 3) + 1),
        _ => null,
    };

    /// <summary>Its last day.</summary>
    public DateOnly End => new DateOnly(Year, Rhythm == VillageRhythm.Month ? Number : Number * 3, 1).AddMonths(1).AddDays(-1);

    /// <summary>The one after it.</summary>
    public VillagePeriod Next => Number == (Rhythm == VillageRhythm.Month ? 12 : 4) ? this with { Year = Year + 1, Number = 1 } : this with { Number = Number + 1 };

    /// <summary>For storing: <c>2026-09</c> or <c>2026Q3</c>.</summary>
    public string Code => Rhythm == VillageRhythm.Month ? $"{Year}-{Number:00}" : $"{Year}Q{Number}";

    /// <summary>As people say it.</summary>
    public Wording Name => Rhythm == VillageRhythm.Month ? new($"{Year}年{Number}月", $"{Year}-{Number:00}") : new($"{Year}年第{"一二三四"[Number - 1]}季度", $"{Year} Q{Number}");

    /// <summary>Reads a code back; null when it is none.</summary>
    public static VillagePeriod? Parse(string? code)
    {
        if (code is not { Length: 6 or 7 } || !int.TryParse(code.AsSpan(0, 4), out var year) || year is < 1949 or > 9000 || !int.TryParse(code.AsSpan(5), out var number))
        {
            return null;
        }

        return (code[4], number) switch
        {
            ('-', >= 1 and <= 12) when code.Length == 7 => new(VillageRhythm.Month, year, number),
            ('Q', >= 1 and <= 4) when code.Length == 6 => new(VillageRhythm.Quarter, year, number),
            _ => null,
        };
    }
}
