using System.Text;
using Gongkai.Law.Forms;
using Gongkai.Testing.Generated.Files;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated;

/// <summary>Reports as files, each with the truth about it. Shares no code with the reader; only the form's data are common.</summary>
public static class ReportGenerator
{
    /// <summary>As the notice prints it: every label as in the form, every cell a plain number. The same seed and layout give the same bytes.</summary>
    public static GeneratedDocument Clean(int seed, Layout layout, bool mayBeHybrid = true) => Clean(GeneratedReport.Roll(seed, mayBeHybrid), layout);

    /// <summary>A given report in a layout, as the notice prints it.</summary>
    public static GeneratedDocument Clean(GeneratedReport report, Layout layout) => Render(PrintedReport.Of(report), layout);

    /// <summary>With other labels, blanks, marks, units, lines between heading and table, cut tables, and any encoding.</summary>
    public static GeneratedDocument Varied(int seed, Layout layout)
    {
        var (report, dice) = (GeneratedReport.Roll(seed), Dice.For(seed, "variants"));
        var labels = dice.Chance(0.6) ? LabelVariants.Roll(dice) : table => table;
        var cells = dice.Chance(0.6) ? CellVariants.Roll(dice) : table => table;

        return Render(Surroundings.Roll(PrintedReport.Of(report, Vary), dice), layout, varied: true);

        // Where borders are lost too, 0, nothing and 19 print as 019, which nobody could tell from 0, 1 and 9: only the sums of table 3 could.
        PrintedTable Vary(PrintedTable table) => layout.Keeps == Keeps.Digits && table.Code != "requests" ? labels(table) : cells(labels(table));
    }

    /// <summary>A printed report in a layout; when varied in any encoding, else in UTF-8.</summary>
    public static GeneratedDocument Render(PrintedReport printed, Layout layout, bool varied = false)
    {
        var dice = Dice.For(printed.Report.Seed, layout.Name);
        var made = layout.Write(printed, dice);
        var bytes = made.Bytes ?? (varied ? TextEncoding.Encode(made.Text!, layout.Extension == "html", dice) : Encoding.UTF8.GetBytes(made.Text!));
        var name = $"{printed.Report.Seed}-{layout.Name.Split(' ')[0]}.{layout.Extension}";

        return new(printed.Report, layout.Name, name, bytes, TruthOf(printed, layout), layout.HasTables ? printed.Report.Form : null) { Text = made.Text };
    }

    private static Dictionary<CellRef, Expected> TruthOf(PrintedReport printed, Layout layout)
    {
        var cells = printed.Report.Form.Cells.ToDictionary(cell => cell, _ => new Expected(Truth.Absent, null, ""));
        foreach (var cell in printed.Tables.SelectMany(table => table.Rows).SelectMany(row => row))
        {
            if (layout.HasTables && cell.Figure is { } figure)
            {
                var truth = cell.Truth == Truth.Blank && layout.Keeps != Keeps.Cells ? Truth.Lost : cell.Truth;
                cells[figure] = new(truth, truth is Truth.Number or Truth.Lost ? printed.Report.Figures[figure] : null, cell.Text, layout.Keeps == Keeps.Digits || layout.Ambiguous);
            }
        }

        return cells;
    }
}
