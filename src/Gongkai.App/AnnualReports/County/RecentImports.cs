using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>The last bulk imports, how many of their drafts nobody has touched, and one's own that are not drafts yet.</summary>
public sealed class RecentImports(OfficeDb db, TimeProvider clock)
{
    private const int Most = 10;

    public sealed record View(int Year, IReadOnlyList<int> Years, IReadOnlyList<Line> Imports, IReadOnlyList<Undrafted> Undrafted);

    public sealed record Line(Guid ImportId, DateTime At, int Drafts, int Untouched);

    /// <param name="Waiting">Files not read yet.</param>
    /// <param name="Left">Files read and not drafted.</param>
    public sealed record Undrafted(Guid ImportId, DateTime At, int Files, int Waiting, int Left);

    public async Task<View> Run(int? year, Actor actor, CancellationToken stop)
    {
        var scope = new CountyScope(db, Law.LawBook.Embedded, clock);
        var versions = await db.ReportVersions.AsNoTracking().Where(v => v.ImportId != null)
            .Select(v => new { Id = v.ImportId!.Value, v.CreatedAt, v.Report!.Organ!.Path, Untouched = v.State == ReportState.Draft && v.Revision == 1 && !v.Confirmed && v.Passages.Count == 0 }).ToListAsync(stop);

        return new View(scope.YearOr(year), await scope.Years(stop),
            [.. versions.Where(v => actor.Holds(v.Path, CountyScope.Watchers)).GroupBy(v => v.Id).Select(group => new Line(group.Key, group.Min(v => v.CreatedAt), group.Count(), group.Count(v => v.Untouched))).OrderByDescending(line => line.At).Take(Most)],
            await Own(actor, stop));
    }

    private async Task<IReadOnlyList<Undrafted>> Own(Actor actor, CancellationToken stop)
    {
        var own = await db.ImportBatches.AsNoTracking().Where(batch => batch.PersonId == actor.PersonId).OrderByDescending(batch => batch.AskedAt).Take(Most)
            .Select(batch => new Undrafted(
                batch.Id, batch.AskedAt, batch.Files.Count, batch.Files.Count(f => f.SourceHash != null && f.Content == null && f.Reason == null && f.DraftedAt == null), batch.Files.Count(f => f.Content != null)))
            .ToListAsync(stop);
        return [.. own.Where(batch => batch.Waiting + batch.Left > 0)];
    }
}
