using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Calendar;

/// <summary>The file <c>law/calendar/fixed-holidays.json</c>: holidays whose dates the law itself fixes. They stand in for a notice that is not published yet.</summary>
/// <param name="Source">The act.</param>
/// <param name="FromYear">The first year they hold for.</param>
/// <param name="Days">Month and day of each.</param>
public sealed record FixedHolidays(string Source, int FromYear, IReadOnlyList<FixedHoliday> Days)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "calendar/fixed-holidays.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>None.</summary>
    public static FixedHolidays Empty { get; } = new("", 0, []);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file.</exception>
    public static FixedHolidays Parse(string json)
    {
        var file = JsonSerializer.Deserialize<FixedHolidays>(json, Options) ?? throw new JsonException("The file is empty.");
        return file.Days is not { Count: > 0 } || file.Days.FirstOrDefault(day => day.Month is < 1 or > 12 || day.Day < 1 || day.Day > DateTime.DaysInMonth(2023, day.Month) || day.Name is not { Length: > 0 }) is not null
            ? throw new JsonException("A fixed holiday needs a month, a day that exists and a name.")
            : file;
    }

    /// <summary>The holiday on this day; null when there is none.</summary>
    public string? NameOf(DateOnly day) => day.Year < FromYear ? null : Days.FirstOrDefault(fixedDay => fixedDay.Month == day.Month && fixedDay.Day == day.Day)?.Name;
}

/// <summary>A holiday that falls on the same date every year.</summary>
public sealed record FixedHoliday(int Month, int Day, string Name);
