using System.Globalization;
using Gongkai.Law.Calendar;

namespace Gongkai.Web.Site;

/// <summary>Days and instants as people here write them; instants in Beijing time.</summary>
public static class ChineseDates
{
    /// <summary>2026年1月22日.</summary>
    public static string Zh(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2026-01-22, for <c>datetime</c> attributes and narrow columns.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026年1月22日 09:30.</summary>
    public static string Zh(this DateTime instant) => BeijingTime.Clock(instant).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day in Beijing.</summary>
    public static DateOnly BeijingDay(this DateTime instant) => BeijingTime.Day(instant);

    /// <summary>2026-01-22 09:30, as the site guideline writes PubDate.</summary>
    public static string Minute(this DateTime instant) => BeijingTime.Clock(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026-01-22T09:30:00+08:00, for feeds and <c>datetime</c> attributes.</summary>
    public static string Offset(this DateTime instant) => BeijingTime.Clock(instant).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + "+08:00";
}
