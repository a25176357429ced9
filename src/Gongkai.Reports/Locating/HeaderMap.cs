using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>The geometric witness: which column of a grid carries which column of the form, by the header cells above the figures.</summary>
internal sealed class HeaderMap
{
    private const int MostHeaderRows = 7;

    private readonly Grid grid;
    private readonly int firstRow;
    private int[]? order;

    private HeaderMap(Grid grid, int firstRow, int[] columns) => (this.grid, this.firstRow, Columns) = (grid, firstRow, columns);

    /// <summary>By cell of the form's line: the grid's column.</summary>
    public int[] Columns { get; }

    /// <summary>The form's cells from left to right as the header has them.</summary>
    public int[] Order => order ??= [.. Enumerable.Range(0, Columns.Length).OrderBy(cell => Columns[cell])];

    /// <summary>The map of a block whose columns are headed one by one; null unless every column is found exactly once.</summary>
    public static HeaderMap? Of(Grid grid, int firstRow, FormRows rows, FormBlock block, Lexicon lexicon)
    {
        var found = new int[block.Columns.Count];
        Array.Fill(found, -1);

        for (var row = firstRow - 1; row >= Math.Max(0, firstRow - MostHeaderRows); row--)
        {
            if (!Find(grid, row, rows.Index, block, lexicon, found))
            {
                break;
            }
        }

        return Array.TrueForAll(found, column => column >= 0) && found.Distinct().Count() == found.Length ? new(grid, firstRow, found) : null;
    }

    /// <summary>The map of a block that is printed across: a column is known by its own header and the row's label above it.</summary>
    public static HeaderMap? Across(Grid grid, int firstRow, FormRows rows, FormBlock block, Lexicon lexicon)
    {
        var found = new int[block.Rows.Count * block.Columns.Count];
        Array.Fill(found, -1);

        for (var column = 0; column < grid.Columns; column++)
        {
            var (line, row) = (-1, -1);
            for (var above = firstRow - 1; above >= Math.Max(0, firstRow - MostHeaderRows); above--)
            {
                if (grid[above, column] is { } cell && lexicon.Exact(cell.Text) is { } pattern)
                {
                    line = line < 0 ? IndexOf(pattern, LabelKind.Column, rows.Index, block.Columns) : line;
                    row = row < 0 ? IndexOf(pattern, LabelKind.Row, rows.Index, block.Rows) : row;
                }
            }

            if (line < 0 || row < 0)
            {
                continue;
            }

            ref var place = ref found[(row * block.Columns.Count) + line];
            if (place >= 0)
            {
                return null;
            }

            place = column;
        }

        return Array.TrueForAll(found, column => column >= 0) ? new(grid, firstRow, found) : null;
    }

    /// <summary>Whether the header says that a column is none of the form's: an extra one, such as 小计. A column under a form's header never is.</summary>
    public bool IsExtra(int column, Lexicon lexicon)
    {
        var named = false;
        for (var row = firstRow - 1; row >= Math.Max(0, firstRow - MostHeaderRows); row--)
        {
            if (grid[row, column] is { } cell && PrintedReader.Read(cell.Text).Kind == PrintedKind.Text)
            {
                if (lexicon.Exact(cell.Text) is { } pattern)
                {
                    return named && !pattern.Is(LabelKind.Column);
                }

                named = true;
            }
        }

        return named;
    }

    /// <summary>Notes the header cells of one row; false when the row is not a header any more.</summary>
    private static bool Find(Grid grid, int row, int index, FormBlock block, Lexicon lexicon, int[] found)
    {
        GridCell? left = null;
        for (var column = 0; column < grid.Columns; column++)
        {
            var cell = grid[row, column];
            if (cell is null || ReferenceEquals(cell, left) || (row > 0 && ReferenceEquals(cell, grid[row - 1, column])))
            {
                left = cell;
                continue;
            }

            left = cell;
            if (PrintedReader.Read(cell.Text).IsFigure)
            {
                return false;
            }

            if (lexicon.Exact(cell.Text) is { } pattern && IndexOf(pattern, LabelKind.Column, index, block.Columns) is >= 0 and var line && found[line] < 0)
            {
                found[line] = column;
            }
        }

        return true;
    }

    private static int IndexOf(Pattern pattern, LabelKind kind, int block, IReadOnlyList<FormLine> lines)
    {
        foreach (var label in pattern.Labels)
        {
            if (label.Kind == kind && label.Block == block)
            {
                for (var i = 0; i < lines.Count; i++)
                {
                    if (lines[i].Code == label.Code)
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }
}
