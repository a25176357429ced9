using Gongkai.Law;
using Gongkai.Reports.Comparing.Figures;
using Gongkai.Reports.Comparing.Texts;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Comparing;

/// <summary>Compares two reports: figures by the declared crosswalk, texts sentence by sentence.</summary>
public static class ReportComparer
{
    /// <summary>What changed from <paramref name="before"/> to <paramref name="after"/>.</summary>
    public static Comparison Compare(Report before, Report after, LawBook law) => new(
        Side(before),
        Side(after),
        FigureComparison.Of(before.Figures, after.Figures, law),
        TextComparison.Of(before, after, law),
        Reuse.Of(before, after, law));

    private static ComparisonSide Side(Report report) => new(report.File, report.Identity.Organ?.Value, report.Identity.Year?.Value, report.Form.Form);
}
