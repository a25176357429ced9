using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layouts 1 and 2: one cell a line, as browsers and crawlers give the text of a page.</summary>
internal static class LineLayouts
{
    /// <summary>Layout 1: an empty line between cells; header words cut over two lines; stray spaces around values.</summary>
    public static Rendition OneCellALine(PrintedReport report, Dice dice)
    {
        var (gap, cut, stray) = (dice.Chance(0.75) ? "\n\n" : "\n", dice.Chance(0.6), dice.Chance(0.4));
        return Write(report, gap, (table, text) =>
        {
            foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => !cell.Dropped))
            {
                text.Append(cell.Figure is null ? cut ? Cut(cell.Text, dice) : cell.Text : Stray(cell.Text, stray, dice)).Append(gap);
            }
        });
    }

    /// <summary>Layout 2: every cell ended by a bar; merged cells leave lines of bars; the second line of a header may be lost.</summary>
    public static Rendition BarAtLineEnd(PrintedReport report, Dice dice)
    {
        var loses = dice.Chance(0.5);
        return Write(report, "\n", (table, text) =>
        {
            foreach (var row in table.Rows)
            {
                var cells = row.Where(cell => !cell.Dropped).ToArray();
                foreach (var cell in cells)
                {
                    text.Append(loses && cell.Figure is null && cell.Text.StartsWith("本年新") && cell.Text.Length < 8 ? "本年新" : cell.Text).Append(" |\n");
                }

                if (table.Columns > cells.Length)
                {
                    text.Append('|', table.Columns - cells.Length).Append('\n');
                }
            }
        });
    }

    internal static string Write(PrintedReport report, string gap, Action<PrintedTable, StringBuilder> writeTable)
    {
        var text = new StringBuilder();
        foreach (var piece in report.Pieces)
        {
            if (piece is TablePiece { Table: var table })
            {
                writeTable(table, text);
                text.Append(gap);
            }
            else
            {
                text.Append(((TextPiece)piece).Text).Append(gap);
            }
        }

        return text.ToString();
    }

    /// <summary>Column headers break where a narrow column breaks them: 本年新⏎制作数量, 商业⏎企业.</summary>
    private static string Cut(string label, Dice dice) =>
        label.Length is >= 4 and <= 9 && "一二三四五六七（(0123456789".IndexOf(label[0]) < 0 && label is not ("信息内容" or "行政许可" or "行政处罚" or "行政强制" or "行政复议" or "行政诉讼" or "规范性文件" or "行政规范性文件" or "行政事业性收费") && dice.Chance(0.7)
            ? label.Insert(label.Length / 2, "\n")
            : label;

    private static string Stray(string value, bool stray, Dice dice) => stray ? dice.Below(6) switch { 0 => " " + value, 1 => value + " ", _ => value } : value;
}
