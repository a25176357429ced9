using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>One report in a list, by its latest version.</summary>
/// <param name="IsBeingRead">Whether a file is being read into it.</param>
public sealed record ReportLine(
    Guid ReportId, Guid VersionId, Guid OrganId, string OrganCode, string Organ, int Year, int Number, ReportState State, bool WantsConfirming, bool IsBeingRead, DateTime CreatedAt, DateTime? PublishedAt, bool MayEdit);

/// <summary>The reports of the organs that somebody works in, and the organs that they may write for.</summary>
public sealed record ReportList(IReadOnlyList<ReportLine> Reports, IReadOnlyList<Organ> Writable, int LatestYear, int EarliestYear);

/// <summary>Lists the reports that a person may read as one of their organs' people, newest year first.</summary>
public sealed class ListReports(OfficeDb db, Law.LawBook law, TimeProvider clock)
{
    private const int Most = 500;

    private static readonly Role[] OfTheOrgan =
        [Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.SecrecyReviewer, Role.OfficeHead];

    public async Task<ReportList> Run(Actor actor, CancellationToken stop)
    {
        var organs = await db.Organs.AsNoTracking().OrderBy(organ => organ.Path).ToListAsync(stop);
        var mine = organs.Where(organ => !actor.IsSystem && actor.Holds(organ, OfTheOrgan)).ToDictionary(organ => organ.Id);
        var writable = mine.Values.Where(organ => ReportAccess.MayWrite(actor, organ)).OrderBy(organ => organ.Path, StringComparer.Ordinal).ToList();

        var ids = mine.Keys.ToList();
        var versions = await db.ReportVersions.AsNoTracking()
            .Where(version => ids.Contains(version.Report!.OrganId))
            .OrderByDescending(version => version.Report!.Year).ThenByDescending(version => version.Number)
            .Select(version => new { version.Id, version.ReportId, version.Report!.OrganId, version.Report.Year, version.Number, version.State, version.SourceHash, version.Confirmed, version.CreatedAt, version.PublishedAt,
                IsBeingRead = db.ReadingJobs.Any(job => job.VersionId == version.Id && (job.State == ReadingState.Waiting || job.State == ReadingState.Reading)) })
            .Take(Most)
            .ToListAsync(stop);

        var lines = versions.DistinctBy(version => version.ReportId)
            .Select(v => new ReportLine(
                v.ReportId, v.Id, v.OrganId, mine[v.OrganId].Code, mine[v.OrganId].Name, v.Year, v.Number, v.State, v.SourceHash is not null && !v.Confirmed, v.IsBeingRead, v.CreatedAt, v.PublishedAt,
                ReportLife.IsEditable(v.State) && ReportAccess.MayWrite(actor, mine[v.OrganId])))
            .OrderByDescending(line => line.Year).ThenBy(line => mine[line.OrganId].Path, StringComparer.Ordinal);

        var year = BeijingTime.Day(clock.GetUtcNow().UtcDateTime).Year;
        return new ReportList([.. lines], writable, year, law.Forms[0].FromYear);
    }
}
