using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Similarity;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>
/// The totals of a year over all published reports of the tree. A report on an organ and all below it together is never added to theirs; that it is left
/// out is said, like everything that is missing.
/// </summary>
public sealed class PublishedRollup(OfficeDb db, ListPublicOrgans organs, LawBook law)
{
    /// <param name="Year">The year.</param>
    /// <param name="Years">Years to choose from.</param>
    /// <param name="Top">The top of the tree.</param>
    /// <param name="Table">The totals, ready to be printed.</param>
    /// <param name="Counted">Organs whose report is in them.</param>
    /// <param name="Missing">Organs whose report is not.</param>
    /// <param name="LeftOut">Organs whose report is on those below too.</param>
    public sealed record Answer(
        int Year, IReadOnlyList<int> Years, OrganName Top, ReportContent Table, IReadOnlyList<OrganName> Counted, IReadOnlyList<OrganName> Missing, IReadOnlyList<OrganName> LeftOut);

    /// <summary>Null when nothing is published for the year, or there is no form for it.</summary>
    public async Task<Answer?> Run(int year, CancellationToken stop)
    {
        var all = (await organs.Run(stop)).Where(organ => organ.AbolishedOn is null || organ.Years.Contains(year)).ToList();
        var parents = all.Select(organ => organ.Parent).OfType<string>().ToHashSet();
        if (all.FirstOrDefault(organ => parents.Contains(organ.Code)) is not { } top || !all.Exists(organ => organ.Years.Contains(year)))
        {
            return null;
        }

        var reports = await LoadPublished.Run(db, law, PublishedVersions.Current(db).Where(v => v.Report!.Year == year), stop);
        var sketches = reports.Where(report => !report.Consolidated).Select(Sketch).ToList();
        var tree = Tree(all, parents, reports.ToDictionary(report => report.Organ.Code, report => report.Consolidated));
        var result = ReportRollup.Of(sketches, tree, year, law);
        if (result.Refusal is not null || result.Value.For(tree.Organs.First(organ => organ.Code == top.Code)) is not { } total)
        {
            return null;
        }

        var names = all.ToDictionary(organ => organ.Code, organ => new OrganName(organ.Code, organ.Name));
        return new Answer(
            year, [.. all.SelectMany(organ => organ.Years).Distinct().OrderDescending()], names[top.Code], ConsolidatedReport.Of(result.Value, total) with { Preamble = [] },
            [.. total.Files.Select(file => names[file])], [.. total.Missing.Select(organ => names[organ.Code!])],
            [.. reports.Where(report => report.Consolidated).Select(report => report.Organ)]);
    }

    private ReportSketch Sketch(Loaded report) => ReportSketch.Of(VersionContent.AsReport(report.Content, law), law) with { File = report.Organ.Code, Organ = report.Organ.Name, Year = report.Year };

    private static OrganTree Tree(List<PublicOrgan> organs, HashSet<string> parents, Dictionary<string, bool> consolidated)
    {
        var nodes = organs.ToDictionary(
            organ => organ.Code,
            organ => new OrganNode(organ.Name, RollupRole.Of(organ.Type, parents.Contains(organ.Code), consolidated.TryGetValue(organ.Code, out var whole) ? whole : null)) { Code = organ.Code, File = organ.Code });

        return OrganTree.Of([.. organs.Select(organ => (nodes[organ.Code], organ.Parent is { } above ? nodes.GetValueOrDefault(above) : null))]);
    }
}
