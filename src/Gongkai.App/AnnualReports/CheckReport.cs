using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>Which version to check.</summary>
public sealed record CheckReportQuery(Guid VersionId);

/// <summary>Runs every check over a version, beside last year's report of the same organ, and joins what people decided.</summary>
public sealed class CheckReport(OfficeDb db, LawBook law)
{
    public async Task<Outcome<CheckedReport>> Run(CheckReportQuery query, Actor actor, CancellationToken stop)
    {
        var version = await LoadVersion.ForReading(db, query.VersionId, stop);
        return version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!)
            ? ReportAccess.NotFound
            : await ReportChecks.Of(db, law, version, VersionContent.Parse(version.Content, law), stop);
    }
}
