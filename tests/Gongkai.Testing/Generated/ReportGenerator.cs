using System.Text;
using Gongkai.Law.Forms;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated;

/// <summary>Reports as files, each with the truth about it. Shares no code with the reader; only the form's data are common.</summary>
public static class ReportGenerator
{
    /// <summary>A report in a layout; the same seed and layout give the same bytes.</summary>
    public static GeneratedDocument Document(int seed, Layout layout, bool clean = false) => Document(GeneratedReport.Roll(seed, mayBeHybrid: !clean), layout);

    public static GeneratedDocument Document(GeneratedReport report, Layout layout)
    {
        var printed = PrintedReport.Of(report);
        var dice = Dice.For(report.Seed, layout.Name);
        var made = layout.Write(printed, dice);
        var name = $"{report.Seed}-{layout.Name.Split(' ')[0]}.{layout.Extension}";

        return new(report, layout.Name, name, made.Bytes ?? Encoding.UTF8.GetBytes(made.Text!), TruthOf(printed, layout), layout.HasTables ? report.Form : null);
    }

    private static Dictionary<CellRef, Expected> TruthOf(PrintedReport printed, Layout layout)
    {
        var cells = printed.Report.Form.Cells.ToDictionary(cell => cell, _ => new Expected(Truth.Absent, null, ""));
        foreach (var cell in printed.Tables.SelectMany(table => table.Rows).SelectMany(row => row))
        {
            if (layout.HasTables && cell.Figure is { } figure)
            {
                cells[figure] = new(Truth.Number, printed.Report.Figures[figure], cell.Text, layout.Keeps == Keeps.Digits || layout.Ambiguous);
            }
        }

        return cells;
    }
}
