using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Narrative.Identifying;

namespace Gongkai.Reports.Similarity;

/// <summary>AR-702: the text of a report is not another organ's.</summary>
internal sealed class AlikeTexts(CheckDefinition check)
{
    private readonly double limit = (double)check.Limits["likeness"];
    private readonly int fewest = (int)check.Limits["characters"];

    public Finding[] Check(IReadOnlyList<ReportSketch> reports, string?[] organs)
    {
        var alike = Lookalikes.Find([.. reports.Select(report => report.Text)], (i, j) => organs[i] is { } one && organs[j] is { } other && one != other && !OrganNames.MayBeSame(one, other));
        var ofOrgan = organs.OfType<string>().CountBy(organ => organ).ToDictionary();
        var named = ofOrgan.Values.Sum();

        return [.. reports.Select((report, i) => organs[i] is { } organ
            ? Judge(report, named - ofOrgan[organ], alike[i], reports)
            : Answered(Answer.CannotTell, "noOrgan"))];
    }

    private Finding Judge(ReportSketch report, int others, Lookalike? alike, IReadOnlyList<ReportSketch> reports) => (others, alike) switch
    {
        (0, _) => Answered(Answer.CannotTell, "alone"),
        _ when report.Text.Characters < fewest => Answered(Answer.CannotTell, "few", ("own", report.Text.Characters)),
        (_, { } found) when found.Likeness >= limit && reports[found.Index] is var other => Answered(
            Answer.Broken, "broken", ("organ", other.Organ), ("year", (object?)other.Year ?? check.Say("unknownYear")), ("file", Path.GetFileName(other.File)), ("share", (int)Math.Round(found.Likeness * 100))),
        _ => Answered(Answer.Holds, "holds", ("count", others)),
    };

    private Finding Answered(Answer answer, string message, params ReadOnlySpan<(string, object?)> values) => new(check.Code, answer, check.Level, check.Say(message, values));
}
