using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.App.AnnualReports;

/// <summary>What the reader saw in a source: every cell with its place and doubts, who and when it says it is, and the document itself in blocks, to be shown beside the cells.</summary>
/// <param name="Kind">html, docx, pdf, scan …</param>
/// <param name="Form">The form its tables follow; null when none fits.</param>
/// <param name="Reasons">Why that form.</param>
/// <param name="Remarks">What was left out or went wrong.</param>
/// <param name="Identity">What it says about itself: organ, year, period, title, signed, published.</param>
/// <param name="Conflicts">Statements in it that contradict each other.</param>
/// <param name="Cells">By cell code.</param>
/// <param name="Blocks">The document, as far as it is kept.</param>
/// <param name="Cut">Whether the document is longer than what is kept of it.</param>
/// <param name="Sheets">The pages of a PDF or picture; null in sources without pages.</param>
public sealed record SourceReading(
    string Kind,
    string? Form,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<SourceStatement> Identity,
    IReadOnlyList<SourceConflict> Conflicts,
    IReadOnlyDictionary<string, SourceCell> Cells,
    IReadOnlyList<SourceBlock> Blocks,
    bool Cut,
    IReadOnlyList<PrintedPage>? Sheets = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>As the version keeps it.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>From what the version keeps.</summary>
    public static SourceReading Parse(string json) => JsonSerializer.Deserialize<SourceReading>(json, Options) ?? throw new JsonException("The reading is empty.");
}

/// <summary>Something the source says about itself.</summary>
public sealed record SourceStatement(string About, string Value, string Text, Place Place, bool Inferred);

/// <summary>Two statements of the source that do not agree.</summary>
public sealed record SourceConflict(string About, string Chosen, string Other, Place Place);

/// <summary>One cell as the reader saw it.</summary>
public sealed record SourceCell(CellState State, decimal? Value, string? Text, Place? Place, Certainty Certainty, string? Proof, IReadOnlyList<decimal>? Candidates, float? Confidence);

/// <summary>A paragraph (with text) or a table (with rows) of the source.</summary>
public sealed record SourceBlock(Place Place, string? Text, bool Heading, bool Chrome, IReadOnlyList<IReadOnlyList<SourceGridCell>>? Rows, Area? Area = null);

/// <summary>One cell of a table of the source, at the place where it starts.</summary>
public sealed record SourceGridCell(string Text, int Down, int Across, Place Place, Area? Area = null);
