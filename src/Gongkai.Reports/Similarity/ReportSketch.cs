using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Similarity;

/// <summary>
/// What is kept of a report to compare it with thousands of others: a few kilobytes, no texts. Made from one report alone, so that many can be made
/// at the same time.
/// </summary>
/// <param name="File">The name it was read under.</param>
/// <param name="Organ">The organ that reports; null when the report does not say.</param>
/// <param name="Year">The year reported on; null when the report does not say.</param>
/// <param name="Text">Its own text.</param>
/// <param name="Figures">Its figures.</param>
public sealed record ReportSketch(string File, string? Organ, int? Year, TextSketch Text, FigureSketch Figures)
{
    /// <summary>The sketch of a report.</summary>
    public static ReportSketch Of(Report report, LawBook law) => new(
        report.File, report.Identity.Organ?.Value, report.Identity.Year?.Value, TextSketch.Of(OwnText.Of(report, law)), FigureSketch.Of(report.Figures));

    /// <summary>The form of its tables; null when it has none.</summary>
    public Form? Form => Figures.Form;
}
