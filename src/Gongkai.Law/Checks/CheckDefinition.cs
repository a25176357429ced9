using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Checks;

/// <summary>How grave it is when a check does not hold.</summary>
public enum Level
{
    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Blocks submission.</summary>
    Error,
}

/// <summary>One check of the catalogue as data: what must hold, how grave it is, where it comes from, and every word it says.</summary>
/// <param name="Code">Public and stable, for example AR-301.</param>
/// <param name="Level">Error or warning.</param>
/// <param name="Weight">How much a broken check counts in a score; errors weigh more.</param>
/// <param name="Forms">Versions of the form it is about.</param>
/// <param name="Source">The provision or practice behind it.</param>
/// <param name="Must">What must hold, in a sentence.</param>
/// <param name="Messages">What is said, by key; <c>{name}</c> is a place to fill.</param>
/// <param name="Relations">The arithmetic of the check; none for checks that take judgement.</param>
public sealed record CheckDefinition(
    string Code,
    Level Level,
    int Weight,
    IReadOnlyList<string> Forms,
    string Source,
    Wording Must,
    IReadOnlyDictionary<string, Wording> Messages,
    IReadOnlyList<Relation> Relations)
{
    /// <summary>Guide values that judgement needs, by name; advice and not law, to be set otherwise where practice differs.</summary>
    public IReadOnlyDictionary<string, decimal> Limits { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The message under <paramref name="key"/> with its places filled; a missing key is a mistake of ours and throws.</summary>
    public Wording Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var message = Messages.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"{Code} has no message '{key}' in law/checks.");
        return message.Fill(values);
    }
}

/// <summary>
/// A linear relation between cells, repeated over one axis of a table. Terms are codes of the other axis;
/// <c>-code</c> is subtracted and <c>previous:code</c> is taken from last year's report.
/// </summary>
/// <param name="Form">The form's version it is about; null for all forms of the check.</param>
/// <param name="Table">The table's code.</param>
/// <param name="Each">The axis it is repeated over: <c>row</c> (terms are columns) or <c>column</c> (terms are rows).</param>
/// <param name="Over">Codes of the rows or columns it is repeated over; null for all of them.</param>
/// <param name="Left">Terms of the left side; none means 0.</param>
/// <param name="Is"><c>=</c> or <c>&lt;=</c>.</param>
/// <param name="Right">Terms of the right side.</param>
public sealed record Relation(
    string? Form, string Table, string Each, IReadOnlyList<string>? Over, IReadOnlyList<string> Left, string Is, IReadOnlyList<string> Right)
{
    /// <summary>
    /// Rows of a superseded form that a report may have in place of others. Where a report has the row that is the key, it is summed as well,
    /// and those of the rows listed for it that the report does not have are left out.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Instead { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>One file of <c>law/checks</c>.</summary>
public sealed record CheckFile(string Source, IReadOnlyList<CheckDefinition> Checks)
{
    /// <summary>Wordings that several checks share, by key.</summary>
    public IReadOnlyDictionary<string, Wording> Phrases { get; init; } = new Dictionary<string, Wording>();

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="JsonException">The text is not a list of checks; the message names the line.</exception>
    public static CheckFile Parse(string json) => JsonSerializer.Deserialize<CheckFile>(json, Options) ?? throw new JsonException("The file is empty.");
}
