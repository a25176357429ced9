using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Law.Forms;

namespace Gongkai.Law.Registers;

/// <summary>The file <c>law/registers/counting.json</c>: what each cell of the report's first table counts, in the registers.</summary>
/// <param name="Source">Where the rules come from, and which are practice only.</param>
/// <param name="Ended">How a document ends so that it counts as 废止 in the year of its end.</param>
/// <param name="Standing">What a document is on the last day of the year so that it counts as 现行有效.</param>
/// <param name="LeadOnly">Whether a joint document counts with the lead organ only.</param>
/// <param name="Cells">Every cell with its rule.</param>
public sealed record CountingRules(string Source, IReadOnlyList<EffectState> Ended, IReadOnlyList<EffectState> Standing, bool LeadOnly, IReadOnlyList<CountedCell> Cells)
{
    /// <summary>None.</summary>
    public static CountingRules Empty { get; } = new("", [], [], false, []);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is not a file of counting rules; the message names the line.</exception>
    public static CountingRules Parse(string json)
    {
        var rules = JsonSerializer.Deserialize<CountingRules>(json, RegisterJson.Options) ?? throw new JsonException("The file is empty.");
        return rules.Cells.FirstOrDefault(cell => !CellRef.TryParse(cell.Cell, out _)) is { } wrong ? throw new JsonException($"{wrong.Cell} is no cell.") : rules;
    }

    /// <summary>Whether a document counts in the year's cell.</summary>
    /// <param name="count">issued, repealed or inForce.</param>
    /// <param name="effect">The document's effect.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="last">The last day counted: 31 December, or today while the year runs.</param>
    public bool Counts(DocumentCount count, Effect effect, int year, DateOnly last) => count switch
    {
        DocumentCount.Issued => effect.MadeOn?.Year == year && effect.MadeOn <= last,
        DocumentCount.Repealed => effect.EndsOn?.Year == year && effect.EndsOn <= last && Ended.Contains(effect.EndsAs!.Value) && effect.MadeOn <= effect.EndsOn,
        _ => effect.On(last) is { } state && Standing.Contains(state),
    };
}

/// <summary>One cell and what it counts.</summary>
/// <param name="Cell">Its code, such as <c>disclosure/licences/decided</c>.</param>
/// <param name="Kind">The kind of documents, for the first block.</param>
/// <param name="Count">Which of the document's three counts.</param>
/// <param name="Register">The register of decisions or fees, for the other blocks.</param>
/// <param name="Rule">What is counted, as printed beside the number.</param>
/// <param name="Recalled">True where the rule is practice and was read in no source.</param>
public sealed record CountedCell(string Cell, DocumentKind? Kind, DocumentCount? Count, string? Register, Wording Rule, bool Recalled);

/// <summary>The three columns of the first block.</summary>
public enum DocumentCount
{
    /// <summary>本年制发.</summary>
    Issued,

    /// <summary>本年废止.</summary>
    Repealed,

    /// <summary>现行有效.</summary>
    InForce,
}

internal static class RegisterJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
