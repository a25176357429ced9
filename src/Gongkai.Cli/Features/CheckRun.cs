using Gongkai.Cli.Features.Keeping;
using Gongkai.Cli.Output;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rollup;

namespace Gongkai.Cli.Features;

/// <summary>
/// Checks many files together: each by itself first, then again beside last year's report where that is among the files, then all of
/// them against each other. Between the passes a file is a sketch of two kilobytes; its findings wait in the store.
/// </summary>
internal sealed class CheckRun(Report? previous, OrganTree? organs, ReadingOptions options, FindingStore store)
{
    /// <summary>Every file's result, in the order given: a checked report, or why it could not be read.</summary>
    public IReadOnlyList<(string File, Outcome<CheckedReport> Result)> Over(IReadOnlyList<string> files, Action tick)
    {
        var results = new List<(string File, Outcome<CheckedReport> Result)>(files.Count);
        foreach (var result in InOrder.Run(files, file => (file, Check(file, previous))))
        {
            results.Add(result);
            tick();
        }

        return AgainstEachOther(previous is null ? BesideLastYear(results) : results);
    }

    private Outcome<CheckedReport> Check(string file, Report? lastYear)
    {
        var outcome = BoundedRead.Read(file, options);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var findings = ReportChecker.Check(outcome.Value, Context(file, outcome.Value, lastYear));
        return CheckedReport.Of(file, outcome.Value, store.Keep(findings), options.Law);
    }

    private CheckContext Context(string file, Report report, Report? lastYear) =>
        new() { Law = options.Law, Previous = lastYear, Organ = organs?.Find(file, report.Identity.Organ?.Value)?.Profile };

    private List<(string File, Outcome<CheckedReport> Result)> AgainstEachOther(List<(string File, Outcome<CheckedReport> Result)> results)
    {
        var reports = results.Where(result => result.Result.Refusal is null).Select(result => result.Result.Value).ToList();
        var findings = new Queue<IReadOnlyList<Finding>>(SetChecker.Check([.. reports.Select(report => report.Sketch)], organs, options.Law));

        return [.. results.Select(result => result.Result.Refusal is null && result.Result.Value is var report
            ? (result.File, (Outcome<CheckedReport>)(report with { Kept = report.Kept.With(findings.Dequeue()) }))
            : result)];
    }

    private List<(string File, Outcome<CheckedReport> Result)> BesideLastYear(List<(string File, Outcome<CheckedReport> Result)> results)
    {
        // Two files for the same organ and year leave it open which one is last year's: then neither is taken.
        var known = results
            .Where(result => result.Result is { Refusal: null, Value: { Organ: not null, Year: not null } })
            .GroupBy(result => (Organ: OrganGuess.Key(result.Result.Value.Organ!), result.Result.Value.Year))
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().File);

        return [.. InOrder.Run(results, result =>
            result.Result is { Refusal: null, Value: { Organ: { } organ } report } && known.TryGetValue((OrganGuess.Key(organ), report.Year - 1), out var before)
                ? (result.File, Again(result.File, before))
                : result)];
    }

    private Outcome<CheckedReport> Again(string file, string before) => Check(file, BoundedRead.Read(before, options) is { Refusal: null } lastYear ? lastYear.Value : null);
}
