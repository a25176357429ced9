using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layouts 3, 4 and 7: one row a line.</summary>
internal static class RowLayouts
{
    /// <summary>Layout 3: rows in pipes; merged places are empty (<c>||</c>), or vanish.</summary>
    public static Rendition Pipes(PrintedReport report, Dice dice)
    {
        var (marks, leading, padded) = (dice.Chance(0.6), dice.Chance(0.5), dice.Chance(0.5));
        return LineLayouts.Write(report, "\n", (table, text) =>
        {
            foreach (var row in marks ? Full(table) : Own(table))
            {
                text.Append(leading ? "|" : "");
                foreach (var cell in row)
                {
                    text.Append(padded && cell.Length > 0 ? $" {cell} |" : cell + "|");
                }

                text.Append('\n');
            }
        });
    }

    /// <summary>Layout 3 as Markdown: a delimiter row under the first.</summary>
    public static Rendition Markdown(PrintedReport report, Dice dice)
    {
        var repeats = dice.Chance(0.3);
        var text = new StringBuilder();
        foreach (var piece in report.Pieces)
        {
            if (piece is TextPiece line)
            {
                text.Append(line.Kind switch { LineKind.Title => "# ", LineKind.Heading => "## ", _ => "" }).Append(line.Text).Append("\n\n");
                continue;
            }

            var table = ((TablePiece)piece).Table;
            var rows = repeats ? Covered(table) : Full(table);
            text.Append(Line(rows[0])).Append('|').Insert(text.Length, "---|", table.Columns).Append('\n');
            rows.Skip(1).ToList().ForEach(row => text.Append(Line(row)));
            text.Append('\n');
        }

        return text.ToString();

        static string Line(IEnumerable<string> row) => "| " + string.Join(" | ", row) + " |\n";
    }

    /// <summary>Layout 4: tabs, merged places empty, header words broken by a space, and in some documents ragged: places lost at the start, or empty columns added at the end.</summary>
    public static Rendition Tabs(PrintedReport report, Dice dice)
    {
        var (ragged, tail, spaced) = (dice.Chance(0.4), dice.Chance(0.4) ? dice.Between(1, 8) : 0, dice.Chance(0.4));
        return LineLayouts.Write(report, dice.Chance(0.5) ? "\n\n" : "\n", (table, text) =>
        {
            foreach (var row in Full(table))
            {
                var cells = ragged && row[0].Length == 0 && dice.Chance(0.3) ? row.SkipWhile(cell => cell.Length == 0) : row;
                text.AppendJoin('\t', cells.Select(cell => spaced && cell.Length == 4 && cell[0] > 'z' ? cell.Insert(2, " ") : cell)).Append('\t', tail).Append('\n');
            }
        });
    }

    /// <summary>Layout 7: one space between every two cells.</summary>
    public static Rendition Spaces(PrintedReport report, Dice dice)
    {
        var end = dice.Of(" ", "\n");
        return LineLayouts.Write(report, "\n", (table, text) =>
        {
            foreach (var row in Own(table))
            {
                text.AppendJoin(' ', row.Where(cell => cell.Length > 0)).Append(end);
            }
        });
    }

    /// <summary>Every row at full width: a merged cell's text at its first place, nothing at the others.</summary>
    internal static IReadOnlyList<string[]> Full(PrintedTable table) =>
        [.. table.Lattice().Select(row => row.Where(place => !place.Cell.Dropped).Select(place => place.Starts ? place.Cell.Text : "").ToArray())];

    /// <summary>Every row at full width, a merged cell's text repeated at all its places.</summary>
    private static IReadOnlyList<string[]> Covered(PrintedTable table) =>
        [.. table.Lattice().Select(row => row.Where(place => !place.Cell.Dropped).Select(place => place.Cell.Figure is null || place.Starts ? place.Cell.Text : "").ToArray())];

    /// <summary>Every row's own cells only.</summary>
    internal static IReadOnlyList<string[]> Own(PrintedTable table) =>
        [.. table.Rows.Select(row => row.Where(cell => !cell.Dropped).Select(cell => cell.Text).ToArray())];
}
