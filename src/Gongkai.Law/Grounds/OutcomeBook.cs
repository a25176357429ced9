using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Grounds;

/// <summary>The file <c>law/grounds.json</c>: every outcome of a request, and the questions that lead to it.</summary>
/// <param name="Source">The acts.</param>
/// <param name="Steps">The questions, in order.</param>
/// <param name="Outcomes">In the order of the report's rows.</param>
public sealed record OutcomeBook(string Source, IReadOnlyList<HandlingStep> Steps, IReadOnlyList<OutcomeKind> Outcomes)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "grounds.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>None.</summary>
    public static OutcomeBook Empty { get; } = new("", [], []);

    /// <summary>The outcome with this code; null when there is none.</summary>
    public OutcomeKind? Find(string? code) => Outcomes.FirstOrDefault(outcome => outcome.Code == code);

    /// <summary>The outcomes that are found at a question.</summary>
    public IEnumerable<OutcomeKind> At(string step) => Outcomes.Where(outcome => outcome.Step == step);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or a code is there twice, or an outcome belongs to no question.</exception>
    public static OutcomeBook Parse(string json)
    {
        var file = JsonSerializer.Deserialize<OutcomeBook>(json, Options) is { Steps.Count: > 0, Outcomes.Count: > 0 } book ? book : throw new JsonException("The steps or the outcomes are missing.");
        return file.Outcomes.GroupBy(outcome => outcome.Code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new JsonException($"'{twice.Key}' is there twice.")
            : file.Outcomes.FirstOrDefault(outcome => outcome.Demands is not { Count: > 0 }) is { } free ? throw new JsonException($"'{free.Code}' demands nothing.")
            : file.Outcomes.FirstOrDefault(outcome => file.Steps.All(step => step.Code != outcome.Step)) is { } lost ? throw new JsonException($"'{lost.Code}' belongs to no step.")
            : file;
    }
}
