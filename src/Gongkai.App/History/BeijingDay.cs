namespace Gongkai.App.History;

/// <summary>Legal days are Beijing days; instants are stored as UTC.</summary>
public static class BeijingDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The instant at which the day begins.</summary>
    public static DateTime Begins(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The wall clock's date and time at an instant.</summary>
    public static DateTime Clock(DateTime instant) => DateTime.SpecifyKind(instant + Offset, DateTimeKind.Unspecified);
}
