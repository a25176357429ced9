using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Search;

/// <summary>Words of one meaning: 低保 and 最低生活保障. A search for one finds the others.</summary>
/// <param name="Source">Where the list comes from.</param>
/// <param name="Groups">Each of one meaning.</param>
public sealed record Synonyms(string Source, IReadOnlyList<IReadOnlyList<string>> Groups)
{
    /// <summary>The file within <c>law/</c>.</summary>
    public const string File = "search/synonyms.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>None.</summary>
    public static Synonyms Empty { get; } = new("", []);

    /// <summary>The same said in other words: the longest known word in the text is replaced by each of its like; empty when none is known.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var known = Groups.SelectMany(group => group.Select(word => new { Word = word, Group = group }))
            .Where(one => text.Contains(one.Word, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.Word.Length);

        return known is null ? [] : [.. known.Group.Where(word => word != known.Word).Select(word => text.Replace(known.Word, word, StringComparison.OrdinalIgnoreCase)).Distinct()];
    }

    /// <summary>Reads the list from the text of its file.</summary>
    /// <exception cref="JsonException">It is no such list, a group has no second word, or a word stands in two groups.</exception>
    public static Synonyms Parse(string json)
    {
        var read = JsonSerializer.Deserialize<Synonyms>(json, Options) is { Groups.Count: > 0 } some ? some : throw new JsonException("There are no groups.");
        if (read.Groups.FirstOrDefault(group => group.Count < 2 || group.Any(word => word.Length < 2)) is { } lonely)
        {
            throw new JsonException($"The group {string.Join('、', lonely)} needs two words of two characters.");
        }

        return read.Groups.SelectMany(group => group).GroupBy(word => word).FirstOrDefault(word => word.Count() > 1) is { } twice
            ? throw new JsonException($"{twice.Key} stands in two groups.")
            : read;
    }
}
