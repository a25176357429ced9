using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Gongkai.Law.Letters;

/// <summary>The folder <c>law/letters</c>: every letter of a request, and the paragraphs on remedies.</summary>
/// <param name="Letters">All letters, in the order of their files.</param>
/// <param name="Paragraphs">On remedies.</param>
/// <param name="ReviewOrgans">Who reconsiders whose decisions.</param>
public sealed partial record LetterBook(IReadOnlyList<LetterTemplate> Letters, IReadOnlyList<RemedyParagraph> Paragraphs, IReadOnlyList<ReviewOrganRule> ReviewOrgans)
{
    /// <summary>Relative to the law folder.</summary>
    public const string Folder = "letters/";

    /// <summary>The file of the paragraphs on remedies.</summary>
    public const string RemediesFile = "letters/remedies.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    // What the case itself says, in every letter.
    private static readonly string[] Given = ["organ", "applicant", "you", "your", "received", "channel", "number", "description", "contact"];
    private static readonly string[] InParagraphs = ["paper", "reviewOrgan", "court", "reconsiderationDays", "suitMonths", "afterDays"];

    /// <summary>None.</summary>
    public static LetterBook Empty { get; } = new([], [], []);

    /// <summary>The letter with this code; null when there is none.</summary>
    public LetterTemplate? Find(string? code) => Letters.FirstOrDefault(letter => letter.Code == code);

    /// <summary>Reads the folder.</summary>
    /// <exception cref="JsonException">A file is no file of letters.</exception>
    public static LetterBook Parse(IReadOnlyDictionary<string, string> files)
    {
        var letters = files.Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal) && file.Key != RemediesFile).OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => ParseLetters(file.Value)).ToList();
        var remedies = files.TryGetValue(RemediesFile, out var text) ? ParseRemedies(text) : new("", [], []);
        return letters.GroupBy(letter => letter.Code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new JsonException($"'{twice.Key}' is there twice.") : new(letters, remedies.Paragraphs, remedies.ReviewOrgans);
    }

    /// <summary>Reads one file of letters.</summary>
    /// <exception cref="JsonException">It is none, or a letter has a place that nobody fills.</exception>
    internal static IReadOnlyList<LetterTemplate> ParseLetters(string json)
    {
        var file = JsonSerializer.Deserialize<LettersText>(json, Options) is { Letters.Count: > 0 } text ? text : throw new JsonException("There are no letters.");
        foreach (var letter in file.Letters)
        {
            if (Fault(letter) is { } fault)
            {
                throw new JsonException($"'{letter.Code}' {fault}");
            }
        }

        return file.Letters;
    }

    /// <summary>Reads the file of the paragraphs on remedies.</summary>
    /// <exception cref="JsonException">It is none, or lacks a paragraph.</exception>
    internal static RemediesText ParseRemedies(string json)
    {
        var file = JsonSerializer.Deserialize<RemediesText>(json, Options) is { Paragraphs: not null, ReviewOrgans: not null } text ? text : throw new JsonException("The paragraphs or the organs are missing.");
        return Array.Find(["either", "reconsiderationFirst", "part"], code => file.Paragraphs.All(paragraph => paragraph.Code != code)) is { } missing ? throw new JsonException($"'{missing}' is missing.")
            : file.Paragraphs.SelectMany(paragraph => PlacesIn(paragraph.Text)).FirstOrDefault(place => !InParagraphs.Contains(place)) is { } unknown ? throw new JsonException($"Nobody fills {{{unknown}}}.")
            : file;
    }

    /// <summary>The places of a text, without their braces.</summary>
    internal static IEnumerable<string> PlacesIn(string text) => Place().Matches(text).Select(match => match.Groups[1].Value);

    private static string? Fault(LetterTemplate letter)
    {
        var fields = letter.Fields.Select(field => field.Code).ToHashSet();
        var texts = letter.Parts.SelectMany(part => part.Grid is { } grid ? grid.Rows.SelectMany(row => row) : [part.Text ?? ""]).ToList();
        var places = texts.SelectMany(PlacesIn).ToHashSet();

        return fields.Count != letter.Fields.Count ? "has a field twice."
            : letter.Title.Length < 3 || letter.Sign.Length is 0 or > 4 ? "lacks a title or a sign for its number."
            : letter.Parts.FirstOrDefault(part => part.Text is null == part.Grid is null) is not null ? "has a part that is neither a paragraph nor a table."
            : places.FirstOrDefault(place => !Given.Contains(place) && !fields.Contains(place)) is { } unknown ? $"has a place {{{unknown}}} that nobody fills."
            : letter.Parts.FirstOrDefault(part => part.If is { } condition && condition != "contact" && !fields.Contains(condition)) is { } lost ? $"asks for a field '{lost.If}' that it does not have."
            : fields.FirstOrDefault(field => field != "party" && !places.Contains(field)) is { } unused ? $"never prints its field '{unused}'."
            : letter.To == LetterTo.Other && !fields.Contains("party") ? "goes to a party that no field names."
            : Optional(letter) is { } open ? $"prints the optional field '{open}' unconditionally." : null;
    }

    private static string? Optional(LetterTemplate letter) =>
        letter.Fields.Where(field => !field.Required).Select(field => field.Code)
            .FirstOrDefault(field => letter.Parts.Any(part => part.Text is { } text && part.If != field && PlacesIn(text).Contains(field)));

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    internal sealed record LettersText(string Source, IReadOnlyList<LetterTemplate> Letters);

    internal sealed record RemediesText(string Source, IReadOnlyList<RemedyParagraph> Paragraphs, IReadOnlyList<ReviewOrganRule> ReviewOrgans);
}
