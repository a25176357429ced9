namespace Gongkai.Testing.Office;

/// <summary>A clock that stands still until it is told to go on.</summary>
public sealed class StoppedClock(DateTime now) : TimeProvider
{
    /// <summary>9:00 on Monday, 6 January 2025, in Beijing.</summary>
    public static readonly DateTime Usual = new(2025, 1, 6, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>What it shows, UTC.</summary>
    public DateTime Now { get; private set; } = now;

    /// <summary>Goes on.</summary>
    public void Advance(TimeSpan by) => Now += by;

    /// <summary>9:00 of a day in Beijing.</summary>
    public void Set(DateOnly day) => Now = day.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
}
