using Gongkai.Reports.Rendering;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>A line of a list of reports: the version in force.</summary>
/// <param name="Organ">Whose.</param>
/// <param name="Year">On which year.</param>
/// <param name="Version">The number of the version in force.</param>
/// <param name="PublishedAt">When that version became public.</param>
public sealed record PublishedEntry(OrganName Organ, int Year, int Version, DateTime PublishedAt)
{
    public string? Note { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public string? Hash { get; init; }

    /// <summary>As lists print it.</summary>
    public string Title => $"{Organ.Name}{Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}年政府信息公开工作年度报告";
}

/// <summary>One version of a report that the public may read.</summary>
/// <param name="Organ">Whose.</param>
/// <param name="Year">On which year.</param>
/// <param name="Version">Which one this is.</param>
/// <param name="Versions">All public versions, newest first.</param>
/// <param name="Content">What it says.</param>
/// <param name="Figures">Its key figures.</param>
public sealed record PublishedReport(PublicOrgan Organ, int Year, PublishedVersion Version, IReadOnlyList<PublishedVersion> Versions, ReportContent Content, IReadOnlyList<KeyFigure> Figures)
{
    /// <summary>The version in force.</summary>
    public PublishedVersion Current => Versions[0];
}

/// <summary>A public version by itself.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="PublishedAt">When it became public.</param>
/// <param name="Hash">SHA-256 of its content.</param>
/// <param name="Note">更正说明.</param>
/// <param name="Current">Whether no later one replaced it.</param>
public sealed record PublishedVersion(int Number, DateTime PublishedAt, string? Hash, string? Note, bool Current);
