using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.Law.AnnualReports;

namespace Gongkai.Testing.Builders;

/// <summary>Reports that have become public, or not quite: <c>Published.Report(organ, 2024, saying)</c>.</summary>
public static class Published
{
    /// <summary>When the first version of a test's report became public: 9:30 on 20 January after the year, in Beijing.</summary>
    public static DateTime At(int year) => new(year + 1, 1, 20, 1, 30, 0, DateTimeKind.Utc);

    /// <summary>A report with one version; public unless another state is named.</summary>
    public static AnnualReport Report(Organ organ, int year = 2024, ReportBuilder? saying = null, ReportState state = ReportState.Published)
    {
        var report = new AnnualReport { OrganId = organ.Id, Year = year };
        report.Versions.Add(Version(report, 1, saying ?? A.Report().Organ(organ.Name).Year(year), state));
        return report;
    }

    /// <summary>Puts a correction after the last version, which becomes superseded.</summary>
    public static AnnualReport Corrected(this AnnualReport report, ReportBuilder saying, string note)
    {
        report.Versions[^1].State = ReportState.Superseded;
        var version = Version(report, report.Versions.Count + 1, saying, ReportState.Published);
        version.PublicNote = note;
        version.PublishedAt = At(report.Year).AddDays(60);
        report.Versions.Add(version);
        return report;
    }

    /// <summary>Begins a correction that is not public yet.</summary>
    public static AnnualReport BeingCorrected(this AnnualReport report, ReportBuilder saying, ReportState state)
    {
        report.Versions.Add(Version(report, report.Versions.Count + 1, saying, state));
        return report;
    }

    private static ReportVersion Version(AnnualReport report, int number, ReportBuilder saying, ReportState state)
    {
        var content = An.Content(saying);
        return new ReportVersion
        {
            ReportId = report.Id, Number = number, State = state, Content = content, AuthorId = null, CreatedAt = At(report.Year).AddDays(-10),
            ContentHash = App.Files.FileStore.HashOf(System.Text.Encoding.UTF8.GetBytes(content)), PublishedAt = ReportLife.IsPublic(state) ? At(report.Year) : null,
        };
    }
}
