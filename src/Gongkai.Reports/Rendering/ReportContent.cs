using System.Globalization;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering;

/// <summary>What an annual report says, apart from how any file prints it: what every renderer starts from.</summary>
/// <param name="Form">The form it is printed on.</param>
/// <param name="Figures">Cell by cell; a cell that is missing is printed as missing, never as blank or zero.</param>
public sealed record ReportContent(Form Form, ReportFigures Figures)
{
    /// <summary>The organ that reports.</summary>
    public string? Organ { get; init; }

    /// <summary>The year reported on.</summary>
    public int? Year { get; init; }

    /// <summary>The title as printed; null for the form's own pattern.</summary>
    public string? Title { get; init; }

    /// <summary>The paragraphs between the title and the first section.</summary>
    public IReadOnlyList<string> Preamble { get; init; } = [];

    /// <summary>The sections that have text, in printed order. Sections with tables are printed whether or not they are here.</summary>
    public IReadOnlyList<SectionContent> Sections { get; init; } = [];

    /// <summary>The organ's name over the date at the end.</summary>
    public string? Signature { get; init; }

    /// <summary>The date at the end.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>The day of publication; printed only where a format has a place for it beside the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The title that is printed.</summary>
    public string PrintedTitle => Title ?? Form.Title
        .Replace("{organ}", Organ ?? "", StringComparison.Ordinal)
        .Replace("{year}", Year?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);

    /// <summary>The section with this code; null when it has no text.</summary>
    public SectionContent? Section(string code) => Sections.FirstOrDefault(section => section.Code == code);

    /// <summary>Codes of rows from an older form that these figures hold in place of a group, such as <c>requests/other</c>.</summary>
    public IReadOnlyList<string> SupersededRows =>
        [.. Figures.All.Where(reading => !Form.Has(reading.Cell)).Select(reading => $"{reading.Cell.Table}/{reading.Cell.Row}").Distinct()];

    /// <summary>What a report that was read says.</summary>
    /// <param name="report">The report.</param>
    /// <param name="law">Gives the form to print on where the report has none of the tables: the one in force for its year.</param>
    public static ReportContent From(Report report, LawBook law) => ContentOfReport.Of(report, law);
}

/// <summary>The text of one section.</summary>
/// <param name="Code">The form's section code; null for a section of the organ's own.</param>
/// <param name="Text">Its paragraphs, before any part or table.</param>
public sealed record SectionContent(string? Code, IReadOnlyList<string> Text)
{
    /// <summary>The heading as printed with its number, for a section of the organ's own; the form's heading is used where there is a code.</summary>
    public string? Heading { get; init; }

    /// <summary>The parts of section 1.</summary>
    public IReadOnlyList<PartContent> Parts { get; init; } = [];

    /// <summary>Paragraphs below the table or the last part.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];
}

/// <summary>The text of one of the five parts of section 1.</summary>
/// <param name="Code">The form's part code.</param>
/// <param name="Text">Its paragraphs.</param>
public sealed record PartContent(string Code, IReadOnlyList<string> Text);
