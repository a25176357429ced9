using Gongkai.Cli.Features.Keeping;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Similarity;

namespace Gongkai.Cli.Output;

/// <summary>One file after checking: what the outputs print, without the document itself.</summary>
/// <param name="File">As given.</param>
/// <param name="Organ">Null when not found.</param>
/// <param name="Year">Null when not found.</param>
/// <param name="Form">The form's version; null when it has none of the tables.</param>
/// <param name="Kept">All findings, holding ones too.</param>
/// <param name="Sketch">What is needed to compare it with the other files.</param>
internal sealed record CheckedReport(string File, string? Organ, int? Year, string? Form, KeptFindings Kept, ReportSketch Sketch)
{
    /// <summary>Broken checks of level error.</summary>
    public int Errors => Kept.Errors;

    /// <summary>Broken checks of level warning.</summary>
    public int Warnings => Kept.Warnings;

    /// <summary>Checks that could not be told.</summary>
    public int Unknown => Kept.Unknown;

    public static CheckedReport Of(string file, Report report, KeptFindings kept, LawBook law) =>
        new(file, report.Identity.Organ?.Value, report.Identity.Year?.Value, report.Form.Form?.Version, kept, ReportSketch.Of(report, law));

    /// <summary>All findings, brought back from where they are kept: ask once and hold on to the answer only while printing.</summary>
    public IReadOnlyList<Finding> Findings() => Kept.Read();

    /// <summary>What is broken, worst first, as people read it.</summary>
    public IReadOnlyList<Finding> Broken() =>
        Errors + Warnings == 0 ? [] :
        [.. Kept.Read().Where(finding => finding.Answer == Answer.Broken).OrderByDescending(finding => finding.Level).ThenBy(finding => finding.Code, StringComparer.Ordinal)];
}
