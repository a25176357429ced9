using Gongkai.App.AnnualReports;
using Gongkai.Law;
using Gongkai.Reports.Rendering;

namespace Gongkai.App.Search;

/// <summary>A published annual report as the public finds it.</summary>
internal static class ReportEntry
{
    /// <param name="version">Published, with its report.</param>
    /// <param name="law">To read what it says.</param>
    public static (PublicEntry Entry, string Text) Of(ReportVersion version, LawBook law)
    {
        var report = version.Report!;
        var content = VersionContent.Parse(version.Content, law);
        var entry = new PublicEntry
        {
            Id = report.Id, Kind = PublicKind.AnnualReport, OrganId = report.OrganId, Number = report.Year, Title = content.PrintedTitle, Year = report.Year,
            IssuedOn = content.Signed, PublishedAt = version.PublishedAt!.Value,
        };

        return (entry, string.Join('\n', Words(content)));
    }

    private static IEnumerable<string> Words(ReportContent content) =>
        [.. content.Preamble, .. content.Sections.SelectMany(section => new[] { section.Heading ?? "" }.Concat(section.Text).Concat(section.Parts.SelectMany(part => part.Text)).Concat(section.Below)), content.Signature ?? ""];
}
