using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Rollup;

/// <summary>The reports of a year, each under its organ.</summary>
internal sealed class FiledReports
{
    private readonly Dictionary<OrganNode, List<ReportSketch>> reports = [];

    private FiledReports(OrganTree tree) => Tree = tree;

    public OrganTree Tree { get; }

    public List<UnplacedReport> Unplaced { get; } = [];

    public List<string> OtherYears { get; } = [];

    public static FiledReports Of(IReadOnlyList<ReportSketch> all, OrganTree tree, int year)
    {
        var filed = new FiledReports(tree);

        foreach (var report in all)
        {
            if (report.Year != year)
            {
                filed.OtherYears.Add(report.File);
            }
            else if (tree.Find(report.File, report.Organ) is not { Role: not ReportRole.None } organ)
            {
                filed.Unplaced.Add(new UnplacedReport(report.File, report.Organ));
            }
            else
            {
                (filed.reports.TryGetValue(organ, out var list) ? list : filed.reports[organ] = []).Add(report);
            }
        }

        return filed;
    }

    /// <summary>The organ's reports; usually one.</summary>
    public IReadOnlyList<ReportSketch> Of(OrganNode organ) => reports.TryGetValue(organ, out var list) ? list : [];

    /// <summary>Whether the organ has several reports whose figures are not the same.</summary>
    public bool Contradict(OrganNode organ) => Of(organ) is { Count: > 1 } several && several.Any(other => !other.Figures.SameAs(several[0].Figures));
}
