using Gongkai.App.Storage;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>The only door from the store to the public: versions that are published, or were until a correction replaced them.</summary>
internal static class PublishedVersions
{
    private static readonly List<ReportState> Public = [.. Enum.GetValues<ReportState>().Where(ReportLife.IsPublic)];

    /// <summary>Every version the public may read, old ones too.</summary>
    public static IQueryable<ReportVersion> All(OfficeDb db) => db.ReportVersions.AsNoTracking().Where(v => Public.Contains(v.State) && v.PublishedAt != null);

    /// <summary>Of each report the version in force.</summary>
    public static IQueryable<ReportVersion> Current(OfficeDb db) => All(db).Where(v => v.State == ReportState.Published);
}
