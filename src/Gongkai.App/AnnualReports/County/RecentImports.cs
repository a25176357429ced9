using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>The last bulk imports, and how many of their drafts nobody has touched.</summary>
public sealed class RecentImports(OfficeDb db, TimeProvider clock)
{
    private const int Most = 10;

    public sealed record View(int Year, IReadOnlyList<int> Years, IReadOnlyList<Line> Imports);

    public sealed record Line(Guid ImportId, DateTime At, int Drafts, int Untouched);

    public async Task<View> Run(int? year, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, Law.LawBook.Embedded, clock);
        var versions = await db.ReportVersions.AsNoTracking().Where(v => v.ImportId != null)
            .Select(v => new { Id = v.ImportId!.Value, v.CreatedAt, v.Report!.Organ!.Path, Untouched = v.State == ReportState.Draft && v.Revision == 1 && !v.Confirmed && v.Passages.Count == 0 }).ToListAsync(stop);

        return new View(scope.YearOr(year), await scope.Years(stop),
            [.. versions.Where(v => actor.Holds(v.Path, CountyScope.Watchers)).GroupBy(v => v.Id).Select(group => new Line(group.Key, group.Min(v => v.CreatedAt), group.Count(), group.Count(v => v.Untouched))).OrderByDescending(line => line.At).Take(Most)]);
    }
}
