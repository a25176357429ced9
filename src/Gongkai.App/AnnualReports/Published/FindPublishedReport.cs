using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>One report in a public version; null when there is none, or when what there is has not been published.</summary>
public sealed class FindPublishedReport(OfficeDb db, FindPublicOrgan organs, LawBook law)
{
    /// <param name="organ">The organ's code.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="number">A version; null for the one in force.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<PublishedReport?> Run(string organ, int year, int? number, CancellationToken stop)
    {
        var all = await PublishedVersions.All(db).Where(v => v.Report!.Organ!.Code == organ && v.Report.Year == year).OrderByDescending(v => v.Number)
            .Select(v => new { v.Id, Row = new PublishedVersion(v.Number, v.PublishedAt!.Value, v.ContentHash, v.PublicNote, v.State == ReportState.Published) }).ToListAsync(stop);
        var wanted = number is null ? all.FirstOrDefault(v => v.Row.Current) ?? all.FirstOrDefault() : all.FirstOrDefault(v => v.Row.Number == number);

        if (wanted is null || await organs.Run(organ, stop) is not { } owner)
        {
            return null;
        }

        var stored = await PublishedVersions.All(db).Where(v => v.Id == wanted.Id).Select(v => v.Content).FirstAsync(stop);
        var content = VersionContent.Parse(stored, law);
        return new PublishedReport(owner, year, wanted.Row, [.. all.Select(v => v.Row)], content, KeyFigures.Of(content));
    }
}
