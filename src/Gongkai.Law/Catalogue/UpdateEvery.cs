namespace Gongkai.Law.Catalogue;

/// <summary>更新频率: how often something new has to appear under a row.</summary>
public enum UpdateEvery
{
    /// <summary>随有随公开: whenever there is something.</summary>
    AsItArises,

    /// <summary>每月.</summary>
    Month,

    /// <summary>每季度.</summary>
    Quarter,

    /// <summary>每半年.</summary>
    HalfYear,

    /// <summary>每年.</summary>
    Year,
}

/// <summary>Words and spans of the frequencies.</summary>
public static class UpdateEveryWords
{
    /// <summary>As printed.</summary>
    public static Wording Name(this UpdateEvery every) => every switch
    {
        UpdateEvery.Month => new("每月", "monthly"),
        UpdateEvery.Quarter => new("每季度", "quarterly"),
        UpdateEvery.HalfYear => new("每半年", "half-yearly"),
        UpdateEvery.Year => new("每年", "yearly"),
        _ => new("随有随公开", "as it arises"),
    };

    /// <summary>The last day on which the next one may appear after one on <paramref name="day"/>: the end of the next month, quarter, half-year or year; null for no rhythm.</summary>
    public static DateOnly? Next(this UpdateEvery every, DateOnly day)
    {
        var months = every switch { UpdateEvery.Month => 1, UpdateEvery.Quarter => 3, UpdateEvery.HalfYear => 6, UpdateEvery.Year => 12, _ => 0 };
        if (months == 0)
        {
            return null;
        }

        var first = new DateOnly(day.Year, 1, 1).AddMonths((day.Month - 1) / months * months);
        return first.AddMonths(2 * months).AddDays(-1);
    }
}
