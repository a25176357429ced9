using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Law.Calendar;

namespace Gongkai.Law.Remedies;

/// <summary>The file <c>law/remedies.json</c>: reconsideration and litigation.</summary>
public sealed record RemedyBook(string Source, bool Recalled, IReadOnlyList<RemedyLimit> Limits, IReadOnlyList<RemedyResult> Results, IReadOnlyList<RemedyPractice> Practice)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "remedies.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>None.</summary>
    public static RemedyBook Empty { get; } = new("", true, [], [], []);

    /// <summary>The result with this code; null when there is none.</summary>
    public RemedyResult? Find(string? code) => Results.FirstOrDefault(result => result.Code == code);

    /// <summary>The results a kind of case can have.</summary>
    public IEnumerable<RemedyResult> ResultsOf(RemedyKind kind) => Results.Where(result => result.For.Contains(kind));

    /// <summary>The last day to go this way: the calendar is counted, and a last day without work moves to the next working day. (行政复议法 art. 88, 民事诉讼法 art. 85)</summary>
    /// <param name="code">reconsideration, suit or suitAfterReconsideration.</param>
    /// <param name="known">The day the reply or decision was known.</param>
    /// <param name="calendar">The days.</param>
    public DateOnly LastDay(string code, DateOnly known, OfficeCalendar calendar)
    {
        var limit = Limits.First(candidate => candidate.Code == code);
        var last = limit.Months is { } months ? known.AddMonths(months) : known.AddDays(limit.Days!.Value);

        while (!calendar[last].Works)
        {
            last = last.AddDays(1);
        }

        return last;
    }

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or a limit has neither days nor months.</exception>
    public static RemedyBook Parse(string json)
    {
        var file = JsonSerializer.Deserialize<RemedyBook>(json, Options) is { Limits: not null, Results: not null, Practice: not null } book ? book : throw new JsonException("The limits, results or practice are missing.");
        return file.Limits.FirstOrDefault(limit => limit.Days is null == limit.Months is null) is { } wrong ? throw new JsonException($"'{wrong.Code}' needs either days or months.")
            : file.Results.GroupBy(result => result.Code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new JsonException($"'{twice.Key}' is there twice.")
            : file.Results.FirstOrDefault(result => result.For is not { Count: > 0 } || result.Column == RemedyColumn.Pending) is { } result ? throw new JsonException($"'{result.Code}' is for no kind of case, or is no result.")
            : Array.Find(["reconsideration", "suit", "suitAfterReconsideration"], code => file.Limits.All(limit => limit.Code != code)) is { } missing ? throw new JsonException($"'{missing}' is missing.")
            : Array.Find(["countEarlierWhenDecided", "countEarlierPending"], code => file.Practice.All(entry => entry.Code != code)) is { } unsaid ? throw new JsonException($"'{unsaid}' is missing.")
            : file;
    }
}
