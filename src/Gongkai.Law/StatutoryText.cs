using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law;

/// <summary>Sentences that every report repeats because the law or the form's notice asks for them: no one's own words, so no sign of copying.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="Phrases">As printed; <c>#</c> stands for any digits.</param>
public sealed record StatutoryText(string Source, IReadOnlyList<string> Phrases)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>None.</summary>
    public static StatutoryText Empty { get; } = new("", []);

    /// <summary>Reads the list from the text of its file.</summary>
    /// <exception cref="JsonException">The text is not such a list; the message names the line.</exception>
    public static StatutoryText Parse(string json) =>
        JsonSerializer.Deserialize<StatutoryText>(json, Options) is { Phrases.Count: > 0 } text ? text : throw new JsonException("There are no phrases.");
}
