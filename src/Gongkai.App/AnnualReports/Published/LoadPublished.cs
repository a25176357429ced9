using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>Reports in force with what they say, for what is computed over many of them.</summary>
internal static class LoadPublished
{
    public static async Task<IReadOnlyList<Loaded>> Run(OfficeDb db, LawBook law, IQueryable<ReportVersion> versions, CancellationToken stop)
    {
        var rows = await versions.OrderBy(v => v.Report!.Organ!.Path).ThenBy(v => v.Report!.Year)
            .Select(v => new { v.Report!.OrganId, v.Report.Organ!.Code, v.Report.Organ.Name, v.Report.Year, v.Number, v.Consolidated, v.Content }).ToListAsync(stop);

        return [.. rows.Select(row => new Loaded(row.OrganId, new OrganName(row.Code, row.Name), row.Year, row.Number, row.Consolidated, VersionContent.Parse(row.Content, law)))];
    }
}

/// <summary>One of them.</summary>
internal sealed record Loaded(Guid OrganId, OrganName Organ, int Year, int Version, bool Consolidated, ReportContent Content);
