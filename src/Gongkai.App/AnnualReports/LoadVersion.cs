using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>A version with its report, the organ and the decisions on findings: what every operation on it needs.</summary>
internal static class LoadVersion
{
    public static Task<ReportVersion?> ForReading(OfficeDb db, Guid id, CancellationToken stop) => Query(db).AsNoTracking().FirstOrDefaultAsync(version => version.Id == id, stop);

    public static Task<ReportVersion?> ForWriting(OfficeDb db, Guid id, CancellationToken stop) => Query(db).FirstOrDefaultAsync(version => version.Id == id, stop);

    public static Task<ReportVersion?> Newest(OfficeDb db, string organ, int year, CancellationToken stop) => Query(db).AsNoTracking()
        .Where(version => version.Report!.Organ!.Code == organ && version.Report.Year == year)
        .OrderByDescending(version => version.Number).FirstOrDefaultAsync(stop);

    private static IQueryable<ReportVersion> Query(OfficeDb db) =>
        db.ReportVersions.Include(version => version.Report!.Organ).Include(version => version.Report!.Decisions);
}
