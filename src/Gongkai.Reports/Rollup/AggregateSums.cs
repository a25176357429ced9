using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Checking.Arithmetic;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Similarity;

namespace Gongkai.Reports.Rollup;

/// <summary>AR-704: an aggregate report equals its own part plus its members, cell by cell.</summary>
internal sealed class AggregateSums(CheckDefinition check, LawBook law)
{
    private const int MostNamed = 6;

    public IReadOnlyList<Finding>[] Check(IReadOnlyList<ReportSketch> reports, OrganTree? tree)
    {
        if (tree is null)
        {
            return [.. reports.Select(_ => (IReadOnlyList<Finding>)[Answered(Answer.DoesNotApply, "noTree")])];
        }

        var totals = reports.Select(report => report.Year).OfType<int>().Distinct().Where(year => law.FormFor(year) is not null)
            .ToDictionary(year => year, year => Total(reports, tree, year));

        return [.. reports.Select(report => tree.Find(report.File, report.Organ) switch
        {
            null => (IReadOnlyList<Finding>)[Answered(Answer.CannotTell, "notInTree")],
            { Role: not ReportRole.Aggregate } => [Answered(Answer.DoesNotApply, "notAggregate")],
            _ when report.Year is null => [Answered(Answer.CannotTell, "noYear")],
            var organ when totals.TryGetValue(report.Year.Value, out var total) => Judge(report, total.Form, total.Cells, total.Sums.Parts(organ)),
            _ => [new Finding(check.Code, Answer.CannotTell, check.Level, law.Phrase("noForm"))],
        })];
    }

    private (Form Form, CellMap Cells, Totals Sums) Total(IReadOnlyList<ReportSketch> reports, OrganTree tree, int year)
    {
        var form = law.FormFor(year)!;
        var cells = new CellMap(form, law);
        return (form, cells, new Totals(FiledReports.Of(reports, tree, year), cells, form));
    }

    private List<Finding> Judge(ReportSketch report, Form form, CellMap map, Sum sum)
    {
        var (conflicts, open) = (new List<int>(), new List<int>());
        for (var at = 0; at < form.Cells.Count; at++)
        {
            var stated = map.Of(report.Figures, at);
            if (stated.IsApartFrom(sum.Ranges[at]))
            {
                conflicts.Add(at);
            }
            else if (!stated.IsOne || !sum.Ranges[at].IsOne)
            {
                open.Add(at);
            }
        }

        var findings = conflicts.GroupBy(at => form.Cells[at].Table).Select(table => Broken([.. table], report, form, map, sum)).ToList();
        return findings.Count > 0 ? findings
            : open.Count > 0 ? [Open(open, form, sum)]
            : [Answered(Answer.Holds, "holds", ("reports", sum.Files.Count), ("cells", form.Cells.Count))];
    }

    private Finding Broken(IReadOnlyList<int> cells, ReportSketch report, Form form, CellMap map, Sum sum)
    {
        var said = cells.Take(MostNamed).Select(at => check.Say(
            "cell", ("cell", FormNames.Cell(law, form, form.Cells[at])), ("stated", Range(map.Of(report.Figures, at))), ("sum", Range(sum.Ranges[at])))).ToList();

        return Answered(
            Answer.Broken, "broken", ("table", FormNames.Table(law, form, form.Table(form.Cells[cells[0]].Table))), ("count", cells.Count), ("reports", sum.Files.Count), ("cells", List(said, cells.Count))) with
        {
            Cells = [.. cells.Select(at => form.Cells[at])],
            Stated = cells.Count == 1 ? map.Of(report.Figures, cells[0]).Low : null,
            Expected = cells.Count == 1 && sum.Ranges[cells[0]].IsOne ? sum.Ranges[cells[0]].Low : null,
        };
    }

    private Finding Open(List<int> cells, Form form, Sum sum)
    {
        var organs = sum.Missing.Take(MostNamed).Select(organ => new Wording(organ.Name, organ.Name)).ToList();
        var names = cells.Take(MostNamed).Select(at => FormNames.Cell(law, form, form.Cells[at])).ToList();

        return (sum.Missing.Count > 0
            ? Answered(Answer.CannotTell, "missing", ("missing", sum.Missing.Count), ("names", List(organs, sum.Missing.Count)), ("open", cells.Count))
            : Answered(Answer.CannotTell, "open", ("open", cells.Count), ("cells", List(names, cells.Count)))) with { Cells = [.. cells.Select(at => form.Cells[at])] };
    }

    private static Wording List(List<Wording> items, int all) => new(
        string.Join('；', items.Select(item => item.Zh)) + (all > items.Count ? "……" : ""), string.Join("; ", items.Select(item => item.En)) + (all > items.Count ? " …" : ""));

    private static Wording Range(NumberRange range) => range switch
    {
        { IsOne: true } => Same(PrintedFigure.Number(range.Low!.Value)),
        { Low: { } low, High: { } high } => new($"{PrintedFigure.Number(low)} 至 {PrintedFigure.Number(high)}", $"{PrintedFigure.Number(low)} to {PrintedFigure.Number(high)}"),
        { Low: { } low } => new($"至少 {PrintedFigure.Number(low)}", $"at least {PrintedFigure.Number(low)}"),
        { High: { } high } => new($"至多 {PrintedFigure.Number(high)}", $"at most {PrintedFigure.Number(high)}"),
        _ => new("不定", "anything"),
    };

    private static Wording Same(string text) => new(text, text);

    private Finding Answered(Answer answer, string message, params ReadOnlySpan<(string, object?)> values) => new(check.Code, answer, check.Level, check.Say(message, values));
}
