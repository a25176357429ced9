using Gongkai.Law;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Checking;

/// <summary>
/// Applies the checks that take many reports at once: the same text (AR-702) or figures (AR-703) as another organ's, and aggregate reports against
/// their parts (AR-704). Works on sketches, so that ten thousand reports fit into little memory.
/// </summary>
public static class SetChecker
{
    /// <summary>The findings of each report, in the order of the reports; every one of the three checks answers once for each.</summary>
    /// <param name="reports">Sketches of all reports.</param>
    /// <param name="tree">The organs; null when no list is at hand.</param>
    /// <param name="law">The law to check against.</param>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(IReadOnlyList<ReportSketch> reports, OrganTree? tree, LawBook law)
    {
        var organs = reports.Select(report => report.Organ is { Length: > 0 } organ ? OrganGuess.Key(organ) : null).ToArray();
        var texts = new AlikeTexts(law.Check("AR-702")).Check(reports, organs);
        var figures = new AlikeFigures(law.Check("AR-703")).Check(reports, organs);
        var sums = new AggregateSums(law.Check("AR-704"), law).Check(reports, tree);

        return [.. reports.Select((_, i) => (IReadOnlyList<Finding>)[texts[i], figures[i], .. sums[i]])];
    }

    /// <summary>The same for reports that are all in memory.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(IReadOnlyList<Report> reports, OrganTree? tree, LawBook law) =>
        Check([.. reports.Select(report => ReportSketch.Of(report, law))], tree, law);
}
