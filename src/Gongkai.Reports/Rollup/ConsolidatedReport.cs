using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Rollup;

/// <summary>The total of an organ as a report that every renderer prints: sums that are not certain are printed as what they are at least and at most.</summary>
public static class ConsolidatedReport
{
    private const int MostNamed = 200;

    /// <summary>The content.</summary>
    public static ReportContent Of(RollupResult result, OrganTotal total) => new(result.Form, new ReportFigures(result.Form, total.Cells.Select(Reading)))
    {
        Organ = total.Organ.Name,
        Year = result.Year,
        Title = $"{total.Organ.Name}{result.Year}年政府信息公开工作年度报告数据汇总",
        Preamble = [.. Explanation(total)],
    };

    /// <summary>A sum as it is printed.</summary>
    public static string Text(TotalCell cell) => cell switch
    {
        { Value: { } value } => PrintedFigure.Number(value),
        { Low: { } low, High: { } high } => $"{PrintedFigure.Number(low)}～{PrintedFigure.Number(high)}",
        { Low: { } low } => "≥" + PrintedFigure.Number(low),
        { High: { } high } => "≤" + PrintedFigure.Number(high),
        _ => "不定",
    };

    private static CellReading Reading(TotalCell cell) => cell.Value is { } value
        ? new CellReading(cell.Cell, CellState.Number) { Value = value, Text = Text(cell), Certainty = Certainty.Inferred, Proof = "sum over the organ tree" }
        : new CellReading(cell.Cell, CellState.Mark) { Text = Text(cell) };

    private static IEnumerable<string> Explanation(OrganTotal total)
    {
        yield return total.Basis == TotalBasis.AggregateReport
            ? $"所属机关的报告不全，本表取自汇总报告：{Names(total.Files.Select(Path.GetFileName))}。"
            : $"本表为 {total.Files.Count} 份报告逐格相加：{Names(total.Files.Select(Path.GetFileName))}。";

        if (total.Missing.Count > 0)
        {
            yield return $"缺 {total.Missing.Count} 个机关的报告：{Names(total.Missing.Select(organ => organ.Name))}。缺报不按 0 计算，有关各格只列出已知的下限。";
        }

        if (total.Cells.Any(cell => cell.Value is null) && total.Missing.Count == 0)
        {
            yield return "有的报告个别格为空白或不能确定，不按 0 计算，有关各格列出范围。";
        }
    }

    private static string Names(IEnumerable<string?> names)
    {
        var all = names.ToList();
        return string.Join('、', all.Take(MostNamed)) + (all.Count > MostNamed ? "等" : "");
    }
}
