using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>The reports of several organs on one year, side by side. Those that have not published are named, never counted as zero.</summary>
public sealed class ComparePublished(OfficeDb db, ListPublicOrgans organs, LawBook law)
{
    /// <param name="Year">The year reported on; null for the newest there is.</param>
    /// <param name="Organs">Codes; empty for all.</param>
    /// <param name="Type">Only organs of this kind.</param>
    public sealed record Query(int? Year, IReadOnlyList<string> Organs, OrganType? Type);

    /// <param name="Year">The year compared.</param>
    /// <param name="Years">Years to choose from.</param>
    /// <param name="Choices">Organs to choose from.</param>
    /// <param name="Rows">Those that have published, in the order of the tree.</param>
    /// <param name="Missing">Those asked for that have not.</param>
    public sealed record Answer(int Year, IReadOnlyList<int> Years, IReadOnlyList<PublicOrgan> Choices, IReadOnlyList<ComparedOrgan> Rows, IReadOnlyList<OrganName> Missing);

    /// <summary>Null when nothing at all is published yet.</summary>
    public async Task<Answer?> Run(Query query, CancellationToken stop)
    {
        var all = await organs.Run(stop);
        var years = all.SelectMany(organ => organ.Years).Distinct().OrderDescending().ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var year = query.Year is { } wanted && years.Contains(wanted) ? wanted : years[0];
        var asked = all.Where(organ => organ.Type != OrganType.Region && (query.Type is null || organ.Type == query.Type)
            && (query.Organs.Count == 0 ? organ.AbolishedOn is null || organ.Years.Contains(year) : query.Organs.Contains(organ.Code))).ToList();
        var reports = (await LoadPublished.Run(db, law, PublishedVersions.Current(db).Where(v => v.Report!.Year == year), stop)).ToDictionary(report => report.Organ.Code);

        return new Answer(
            year, years, [.. all.Where(organ => organ.Type != OrganType.Region)],
            [.. asked.Where(organ => reports.ContainsKey(organ.Code)).Select(organ => new ComparedOrgan(organ, [.. Measure.All.Select(m => m.Of(reports[organ.Code].Content.Figures))]))],
            [.. asked.Where(organ => !reports.ContainsKey(organ.Code)).Select(organ => new OrganName(organ.Code, organ.Name))]);
    }
}

/// <summary>An organ in a comparison.</summary>
/// <param name="Organ">Which.</param>
/// <param name="Values">One for each of <see cref="Measure.All"/>; null where its report does not say.</param>
public sealed record ComparedOrgan(PublicOrgan Organ, IReadOnlyList<decimal?> Values);
