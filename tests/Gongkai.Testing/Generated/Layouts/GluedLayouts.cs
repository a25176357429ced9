using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layouts 5 and 6: naive text extraction with no separators, or with some.</summary>
internal static class GluedLayouts
{
    /// <summary>Layout 5: nothing between cells; the last cell of a row runs into the next row's number.</summary>
    public static Rendition Glued(PrintedReport report, Dice dice) => Write(report, dice, _ => "");

    /// <summary>Layout 6: some borders are a space. Mostly the same borders in every row, as they follow the page's markup.</summary>
    public static Rendition PartlyGlued(PrintedReport report, Dice dice)
    {
        var spaced = Enumerable.Range(0, 20).Select(_ => dice.Chance(0.6)).ToArray();
        return Write(report, dice, border => spaced[border] ^ dice.Chance(0.08) ? " " : "");
    }

    private static string Write(PrintedReport report, Dice dice, Func<int, string> between)
    {
        var end = dice.Chance(0.5) ? "\n" : "";
        var text = new StringBuilder();

        foreach (var piece in report.Pieces)
        {
            if (piece is TextPiece line)
            {
                text.Append(line.Text).Append(line.Kind == LineKind.Title ? "\n" : end);
                continue;
            }

            foreach (var row in ((TablePiece)piece).Table.Rows)
            {
                Row(text, row, between);
            }

            text.Append(end);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IReadOnlyList<PrintedCell> row, Func<int, string> between)
    {
        var border = 0;
        foreach (var cell in row.Where(cell => !cell.Dropped && cell.Text.Length > 0))
        {
            text.Append(cell.Figure is not null && border++ > 0 ? between(border) : "").Append(cell.Text);
        }
    }
}
