using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Similarity;

namespace Gongkai.Cli.Output;

/// <summary>One file after checking: what the outputs print, without the document itself.</summary>
/// <param name="File">As given.</param>
/// <param name="Organ">Null when not found.</param>
/// <param name="Year">Null when not found.</param>
/// <param name="Form">The form's version; null when it has none of the tables.</param>
/// <param name="Findings">All findings, holding ones too.</param>
/// <param name="Sketch">What is needed to compare it with the other files.</param>
internal sealed record CheckedReport(string File, string? Organ, int? Year, string? Form, IReadOnlyList<Finding> Findings, ReportSketch Sketch)
{
    public IEnumerable<Finding> Broken => Findings.Where(finding => finding.Answer == Answer.Broken);

    public int Errors => Broken.Count(finding => finding.Level == Level.Error);

    public int Warnings => Broken.Count(finding => finding.Level == Level.Warning);

    public static CheckedReport Of(string file, Report report, IReadOnlyList<Finding> findings, LawBook law) =>
        new(file, report.Identity.Organ?.Value, report.Identity.Year?.Value, report.Form.Form?.Version, findings, ReportSketch.Of(report, law));
}
