using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Gongkai.Law.Words;

/// <summary>A file of <c>law/words</c>: 错敏词 with what to write and why. A list to be added to, not a rule.</summary>
/// <param name="Source">Where the list comes from.</param>
/// <param name="Words">Its entries.</param>
public sealed record CarefulWordsFile(string Source, IReadOnlyList<CarefulWord> Words)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file; the message names the entry.</exception>
    public static CarefulWordsFile Parse(string json)
    {
        var file = JsonSerializer.Deserialize<CarefulWordsFile>(json, Options) ?? throw new JsonException("The file is empty.");
        foreach (var entry in file.Words)
        {
            Check(entry);
        }

        return file.Words.GroupBy(entry => entry.Word ?? entry.Pattern).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new JsonException($"'{twice.Key}' is there twice.")
            : file;
    }

    private static void Check(CarefulWord entry)
    {
        if (string.IsNullOrEmpty(entry.Word) == string.IsNullOrEmpty(entry.Pattern) || string.IsNullOrWhiteSpace(entry.Reason) || string.IsNullOrWhiteSpace(entry.List))
        {
            throw new JsonException($"'{entry.Word ?? entry.Pattern}' needs either a word or a pattern, a list and a reason.");
        }

        try
        {
            _ = entry.Pattern is null ? null : new Regex(entry.Pattern, RegexOptions.NonBacktracking);
        }
        catch (Exception mistake) when (mistake is ArgumentException or NotSupportedException)
        {
            throw new JsonException($"'{entry.Pattern}' is no pattern: {mistake.Message}", mistake);
        }
    }
}
