using System.Buffers;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Finds the cells of a line. Bars come before tabs: where both stand, the tabs only align.</summary>
internal static class LineSplitter
{
    private const char Bar = '|';

    private static readonly SearchValues<char> Separators = SearchValues.Create("|｜│┃\t");

    public static TextLine Split(int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return new(number, line, TextLineKind.Blank, []);
        }

        if (!line.AsSpan().ContainsAny(Separators))
        {
            return new(number, line, TextLineKind.Prose, []);
        }

        var bars = Bars(line);
        return bars > 0 ? SplitAtBars(number, line, bars) : SplitAtTabs(number, line);
    }

    private static TextLine SplitAtBars(int number, string line, int bars)
    {
        var cells = Cells(line, Bar);
        var printed = cells.Count(cell => cell.Length > 0);

        if (printed == 0)
        {
            return new(number, line, TextLineKind.BarsOnly, Inner(line, cells)) { Bars = bars };
        }

        if (IsRule(line, cells))
        {
            return new(number, line, TextLineKind.Rule, []);
        }

        var closing = TrailingBars(line);
        var kind = printed > 1 ? TextLineKind.Cells : closing > 0 || line.AsSpan().TrimStart()[0] is Bar ? TextLineKind.OneCell : TextLineKind.Cells;

        return new(number, line, kind, Inner(line, cells)) { Bars = closing };
    }

    private static TextLine SplitAtTabs(int number, string line)
    {
        var cells = Cells(line, '\t');
        var printed = cells.Count(cell => cell.Length > 0);
        var indentOnly = printed == 1 && cells.Count == 2 && cells[1].Length > 0;

        return indentOnly
            ? new(number, line, TextLineKind.Prose, [])
            : new(number, line, printed > 1 ? TextLineKind.Cells : TextLineKind.OneCell, cells);
    }

    private static List<Stretch> Cells(string line, char separator)
    {
        var cells = new List<Stretch>();
        var start = 0;

        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || IsSeparator(line, i, separator))
            {
                cells.Add(Trim(line, start, i));
                start = i + 1;
            }
        }

        return cells;
    }

    /// <summary>A bar at either end is the table's edge and not a separator.</summary>
    private static List<Stretch> Inner(string line, List<Stretch> cells)
    {
        var first = IsBar(line.AsSpan().TrimStart()[0]) ? 1 : 0;
        var last = TrailingBars(line) > 0 ? cells.Count - 1 : cells.Count;

        return cells.GetRange(first, Math.Max(0, last - first));
    }

    private static Stretch Trim(string line, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        return new(start, end - start);
    }

    private static bool IsSeparator(string line, int at, char separator) =>
        separator == Bar ? IsBar(line[at]) && !(at > 0 && line[at - 1] == '\\') : line[at] == separator;

    private static bool IsBar(char c) => c is '|' or '｜' or '│' or '┃';

    private static int Bars(string line)
    {
        var bars = 0;
        for (var i = 0; i < line.Length; i++)
        {
            bars += IsSeparator(line, i, Bar) ? 1 : 0;
        }

        return bars;
    }

    private static int TrailingBars(string line)
    {
        var bars = 0;
        for (var i = line.Length - 1; i >= 0 && (char.IsWhiteSpace(line[i]) || IsSeparator(line, i, Bar)); i--)
        {
            bars += IsBar(line[i]) ? 1 : 0;
        }

        return bars;
    }

    /// <summary>Dashes in every cell, with colons for alignment. A single dash in each is a row of marks, not a rule.</summary>
    private static bool IsRule(string line, List<Stretch> cells)
    {
        var dashes = 0;
        foreach (var cell in cells)
        {
            var text = line.AsSpan(cell.Start, cell.Length);
            if (text.ContainsAnyExcept('-', ':'))
            {
                return false;
            }

            dashes = Math.Max(dashes, text.Length);
        }

        return dashes > 1;
    }
}
