namespace Gongkai.Law.Calendar;

/// <summary>Legal days and the hours people read are Beijing time, which has kept no summer time since 1992; instants are stored as UTC.</summary>
public static class BeijingTime
{
    /// <summary>The same instant on a clock in Beijing.</summary>
    /// <param name="instant">UTC.</param>
    public static DateTime Clock(DateTime instant) => instant.AddHours(8);

    /// <summary>The legal day of an instant.</summary>
    /// <param name="instant">UTC.</param>
    public static DateOnly Day(DateTime instant) => DateOnly.FromDateTime(Clock(instant));

    /// <summary>The instant at which a legal day begins, UTC.</summary>
    public static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-8);
}
