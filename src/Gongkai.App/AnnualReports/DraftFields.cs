using System.Globalization;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports;

/// <summary>
/// A draft as named fields with text, the unit in which people edit and edits are merged: cells by their code (<c>requests/received/total</c>), and
/// <c>preamble</c>, <c>text:overview</c>, <c>text:overview:proactive</c>, <c>below:disclosure</c>, <c>own:0</c>, <c>title</c>, <c>signature</c>, <c>signed</c>.
/// </summary>
public static class DraftFields
{
    public const string Title = "title";
    public const string Signature = "signature";
    public const string Signed = "signed";
    public const string Preamble = "preamble";

    /// <summary>The field of a section's text, or of one of its parts.</summary>
    public static string Text(string section, string? part = null) => part is null ? $"text:{section}" : $"text:{section}:{part}";

    /// <summary>The field of the text below a section's table.</summary>
    public static string Below(string section) => $"below:{section}";

    /// <summary>What the field says; null when a report on this form has no such field.</summary>
    public static string? Read(ReportContent content, string field) => field switch
    {
        Title => content.PrintedTitle,
        Signature => content.Signature ?? "",
        Signed => content.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        Preamble => Joined(content.Preamble),
        _ when CellOf(content, field) is { } cell => PrintedFigure.Text(content.Figures[cell]),
        _ => DraftSections.Read(content, field),
    };

    /// <summary>The text in the one form that is stored and compared.</summary>
    public static string Tidy(string field, string text) => field switch
    {
        Title or Signature or Signed => text.Trim(),
        _ when CellRef.TryParse(field, out _) => text.Trim(),
        _ => Joined(Paragraphs(text)),
    };

    /// <summary>The content with these fields changed; fields must be known and dates valid.</summary>
    public static ReportContent Write(ReportContent content, IReadOnlyDictionary<string, string> fields)
    {
        content = fields.Keys.Any(field => CellOf(content, field) is not null) ? content with { Figures = Figures(content, fields) } : content;
        return fields.Where(field => CellOf(content, field.Key) is null).Aggregate(content, (before, field) => Write(before, field.Key, field.Value));
    }

    /// <summary>What a person calls the field.</summary>
    public static string Label(ReportContent content, string field) => field switch
    {
        Title => "标题",
        Signature => "落款",
        Signed => "成文日期",
        Preamble => "前言",
        _ when CellOf(content, field) is { } cell => CellLabel.Of(content.Form, cell),
        _ => DraftSections.Label(content, field),
    };

    /// <summary>Whether the text is one that <see cref="Write(ReportContent, IReadOnlyDictionary{string, string})"/> takes for the field.</summary>
    public static bool IsValid(string field, string text) => field != Signed || text.Length == 0 || Day(text) is not null;

    internal static string Joined(IEnumerable<string> paragraphs) => string.Join('\n', paragraphs);

    internal static string[] Paragraphs(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static ReportContent Write(ReportContent content, string field, string text) => field switch
    {
        Title => content with { Title = text.Length == 0 ? null : text },
        Signature => content with { Signature = text.Length == 0 ? null : text },
        Signed => content with { Signed = Day(text) },
        Preamble => content with { Preamble = Paragraphs(text) },
        _ => DraftSections.Write(content, field, text),
    };

    private static ReportFigures Figures(ReportContent content, IReadOnlyDictionary<string, string> fields) =>
        new(content.Form, content.Figures.All.Select(reading =>
            fields.TryGetValue(reading.Cell.ToString(), out var text) ? TypedFigure.Read(content.Form, reading.Cell, text) : reading));

    private static CellRef? CellOf(ReportContent content, string field) =>
        CellRef.TryParse(field, out var cell) && (content.Form.Has(cell.Value) || content.Figures.All.Any(reading => reading.Cell == cell)) ? cell : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy年M月d日", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
