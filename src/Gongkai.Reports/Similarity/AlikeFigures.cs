using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Reports.Similarity;

/// <summary>AR-703 over a set: the figures of a report are not those of another organ's report for the same year.</summary>
internal sealed class AlikeFigures(CheckDefinition check)
{
    private readonly int fewest = (int)check.Limits["numbers"];

    public Finding[] Check(IReadOnlyList<ReportSketch> reports, string?[] organs)
    {
        var hashes = reports.Select((report, i) => organs[i] is not null && report is { Year: not null, Figures.Decided: true } ? report.Figures.Hash : (ulong?)null).ToArray();
        var decided = Enumerable.Range(0, reports.Count).Where(i => hashes[i] is not null).ToList();
        var same = decided.ToLookup(i => (reports[i].Year, hashes[i]));
        var organsOfYear = decided.GroupBy(i => reports[i].Year!.Value).ToDictionary(group => group.Key, group => group.Select(i => organs[i]).Distinct().Count());

        return [.. reports.Select((report, i) => hashes[i] is null ? Answered(Answer.CannotTell, report.Figures.Decided ? "alone" : "incomplete")
            : organsOfYear[report.Year!.Value] == 1 ? Answered(Answer.CannotTell, "alone")
            : same[(report.Year, hashes[i])].FirstOrDefault(j => organs[j] != organs[i] && reports[j].Figures.SameAs(report.Figures), -1) is >= 0 and var twin ? Alike(report, reports[twin])
            : Answered(Answer.Holds, "holdsOthers", ("count", organsOfYear[report.Year.Value] - 1)))];
    }

    private Finding Alike(ReportSketch report, ReportSketch twin) => report.Figures.DifferentNumbers switch
    {
        0 => Answered(Answer.Holds, "allZero"),
        var numbers when numbers < fewest => Answered(Answer.CannotTell, "few", ("numbers", numbers)),
        _ => Answered(Answer.Broken, "brokenOthers", ("count", report.Form!.Cells.Count), ("organ", twin.Organ), ("file", Path.GetFileName(twin.File))) with { Cells = report.Form.Cells },
    };

    private Finding Answered(Answer answer, string message, params ReadOnlySpan<(string, object?)> values) => new(check.Code, answer, check.Level, check.Say(message, values));
}
