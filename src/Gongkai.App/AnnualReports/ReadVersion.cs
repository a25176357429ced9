using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>One version as it reads, with the hash it is known by.</summary>
public sealed class ReadVersion(OfficeDb db, LawBook law)
{
    public sealed record Query(string OrganCode, int Year, int Number);

    /// <param name="Html">The report as an accessible fragment, encoded by the engine.</param>
    /// <param name="ContentNow">The hash of what is stored now.</param>
    public sealed record View(string Organ, string OrganCode, int Year, int Number, Guid VersionId, ReportState State, string? Hash, string ContentNow, string Html)
    {
        /// <summary>Whether what is stored is what was sent on.</summary>
        public bool Intact => Hash is null || Hash == ContentNow;
    }

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await db.ReportVersions.AsNoTracking().Include(v => v.Report!.Organ)
            .FirstOrDefaultAsync(v => v.Report!.Organ!.Code == query.OrganCode && v.Report.Year == query.Year && v.Number == query.Number, stop);

        return version is null || !ReportAccess.MayRead(actor, version.Report!.Organ!) ? ReportAccess.NotFound : new View(
            version.Report.Organ!.Name, version.Report.Organ.Code, version.Report.Year, version.Number, version.Id, version.State,
            ReportLife.IsEditable(version.State) ? null : version.ContentHash, Moving.HashOf(version.Content), ReportHtml.Fragment(VersionContent.Parse(version.Content, law), withTitle: false));
    }
}
