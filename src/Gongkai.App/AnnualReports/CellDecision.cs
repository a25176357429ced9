using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongkai.App.AnnualReports;

/// <summary>What a person decided about a doubtful cell.</summary>
/// <param name="Text">What stands in the cell: a number, a mark, or nothing for a blank.</param>
/// <param name="Printed">What the source prints there: the decision holds for this print and no other.</param>
/// <param name="Who">The person, as named then.</param>
/// <param name="PersonId">The person.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Why">The reason, where one was given.</param>
public sealed record CellDecision(string Text, string Printed, string Who, Guid? PersonId, DateTime At, string? Why)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All decisions of a version by cell code.</summary>
    public static Dictionary<string, CellDecision> Parse(string json) => JsonSerializer.Deserialize<Dictionary<string, CellDecision>>(json, Options) ?? [];

    /// <summary>As the version keeps them.</summary>
    public static string Write(IReadOnlyDictionary<string, CellDecision> decisions) => JsonSerializer.Serialize(decisions, Options);
}
