using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Law.Forms;
using Gongkai.Reports;
using Gongkai.Reports.Figures;

namespace Gongkai.Cli.Output;

/// <summary>A report as read, for people: who and when, the cells by state, the figures that are not zero, and every doubt.</summary>
internal static class ReportText
{
    public static string Of(string file, Report report, bool all, Terminal terminal)
    {
        var text = new StringBuilder();
        var identity = report.Identity;

        text.AppendLine(file);
        Line(text, terminal.Say("机关", "organ"), identity.Organ?.Value);
        Line(text, terminal.Say("年度", "year"), identity.Year?.Value.ToString());
        Line(text, terminal.Say("表式", "form"), $"{report.Form.Form?.Version ?? "—"} ({string.Join(terminal.Say("；", "; "), report.Form.Reasons.Select(r => r.In(terminal.Language)))})");
        Line(text, terminal.Say("落款", "signed"), identity.Signed?.Value.ToString("yyyy-MM-dd"));
        Line(text, terminal.Say("发布", "published"), identity.Published?.Value.ToString("yyyy-MM-dd"));
        Line(text, terminal.Say("章节", "sections"), string.Join(terminal.Say("、", ", "), report.Sections.Select(s => s.Heading)));
        Line(text, terminal.Say("数据", "cells"), States(report.Figures, terminal));

        foreach (var reading in report.Figures.All.Where(r => all || r is not { State: CellState.Number, Value: 0 }))
        {
            text.Append("    ").AppendLine(Cell(reading, report.Figures.Form, terminal));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value) => text.AppendLine($"  {name} {(string.IsNullOrEmpty(value) ? "—" : value)}");

    private static string States(ReportFigures figures, Terminal terminal) => string.Join(
        terminal.Say("、", ", "),
        figures.All.GroupBy(reading => reading.State).OrderBy(group => group.Key).Select(group => $"{Name(group.Key, terminal)} {group.Count()}"));

    private static string Name(CellState state, Terminal terminal) => state switch
    {
        CellState.Number => terminal.Say("数字", "number"),
        CellState.Blank => terminal.Say("空白", "blank"),
        CellState.Mark => terminal.Say("符号", "mark"),
        CellState.Missing => terminal.Say("未找到", "missing"),
        _ => terminal.Say("无法判定", "undecided"),
    };

    private static string Cell(CellReading reading, Form? form, Terminal terminal)
    {
        var label = form?.Has(reading.Cell) == true && form.Locate(reading.Cell) is var at ? $"{at.Row.Label} × {at.Column.Label}" : "";
        var value = reading.State switch
        {
            CellState.Number => reading.Value?.ToString("0.######"),
            CellState.Undecided => $"{Name(reading.State, terminal)} ({string.Join(terminal.Say(" 或 ", " or "), reading.Candidates.Select(c => c.ToString("0.######")))}{(reading.MoreCandidates ? " …" : "")})",
            _ => $"{Name(reading.State, terminal)} {reading.Text}".TrimEnd(),
        };
        var place = reading.Place is { } known ? terminal.Say(known.InChinese(), known.ToString()) : "";

        return $"{reading.Cell} = {value}  {label}  {place}{(reading.Proof is { } proof ? $"  [{proof}]" : "")}".TrimEnd();
    }
}
