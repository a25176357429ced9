using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>Recognises tables that print two years beside each other.</summary>
internal static class YearColumns
{
    /// <summary>Whether one row of the grid names two different years and nothing else in those cells.</summary>
    public static bool In(Grid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            var (first, several) = (0, false);
            for (var column = 0; column < grid.Columns; column++)
            {
                var year = grid[row, column] is { } cell ? YearOf(cell.Text) : 0;
                several |= year > 0 && first > 0 && year != first;
                first = first > 0 ? first : year;
            }

            if (several)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the rows of a block stand in such a table, or have twice as many figures as cells.</summary>
    public static bool In(LocatedBlock located, int width)
    {
        var doubled = 0;
        Grid? last = null;
        foreach (var row in located.Rows)
        {
            doubled += width > 2 && row.Group.Filled >= 2 * width ? 1 : 0;
            if (RowArranger.GridOf(row.Group) is { } grid && grid != last && In(last = grid))
            {
                return true;
            }
        }

        return doubled * 2 > located.Rows.Count;
    }

    private static int YearOf(string text)
    {
        var cell = text.AsSpan().Trim();
        return cell.Length is 5 or 6 && cell.StartsWith("20") && cell[4] == '年' && (cell.Length == 5 || cell[5] == '度') && int.TryParse(cell[..4], out var year) ? year : 0;
    }
}
