using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>An organ's figures over the years it has published.</summary>
public sealed class PublishedTrends(OfficeDb db, FindPublicOrgan organs, LawBook law)
{
    /// <summary>The table behind the charts.</summary>
    /// <param name="Organ">Whose.</param>
    /// <param name="Years">Oldest first.</param>
    /// <param name="Lines">One a measure.</param>
    public sealed record Answer(PublicOrgan Organ, IReadOnlyList<int> Years, IReadOnlyList<TrendLine> Lines);

    /// <summary>Null when there is no such organ or nothing of it is published.</summary>
    public async Task<Answer?> Run(string organ, CancellationToken stop)
    {
        if (await organs.Run(organ, stop) is not { Years.Count: > 0 } found)
        {
            return null;
        }

        var reports = (await LoadPublished.Run(db, law, PublishedVersions.Current(db).Where(v => v.Report!.Organ!.Code == organ), stop)).OrderBy(report => report.Year).ToList();
        return new Answer(found, [.. reports.Select(r => r.Year)], [.. Measure.All.Select(measure => new TrendLine(measure, [.. reports.Select(r => measure.Of(r.Content.Figures))]))]);
    }
}

/// <summary>A measure over the years.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Values">Year by year; null where the report does not say.</param>
public sealed record TrendLine(Measure Measure, IReadOnlyList<decimal?> Values);
