using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>What the columns of one grid say about the cells of a block.</summary>
internal sealed class GridColumns
{
    private readonly Grid grid;
    private readonly Lexicon lexicon;
    private readonly bool lastIsUsed;
    private readonly int width;
    private readonly HeaderMap? seen;
    private readonly int[]? full;
    private int length;

    public GridColumns(Grid grid, List<FigureGroup> groups, FormRows rows, FormBlock block, bool across, int width, Lexicon lexicon)
    {
        (this.grid, this.lexicon, this.width) = (grid, lexicon, width);
        var first = groups.Count > 0 ? groups.Min(group => group.Strip.Row) : 0;
        seen = across ? HeaderMap.Across(grid, first, rows, block, lexicon) : HeaderMap.Of(grid, first, rows, block, lexicon);
        Header = seen is not null && groups.TrueForAll(group => Fits(seen, group)) ? seen : null;
        OtherOrder = seen is null || IsOwnOrder(seen.Order) ? null : seen.Order;
        full = Header is null || grid.Origin == GridOrigin.Delimited ? FullColumns(groups) : null;
        var last = Header?.Columns.Max() ?? full?[^1] ?? -1;
        lastIsUsed = grid.Origin == GridOrigin.Delimited && groups.Exists(group => group.FilledAt(last) is not null);
    }

    /// <summary>The header, when every row of the grid agrees with it; null when it is incomplete or shifted against the figures.</summary>
    public HeaderMap? Header { get; }

    /// <summary>Whether the grid has a complete header at all.</summary>
    public bool IsHeaded => seen is not null;

    /// <summary>The header's order where it is not the form's; null when they are the same.</summary>
    public int[]? OtherOrder { get; }

    /// <summary>The row's cells under their headers.</summary>
    public FigurePiece[]? ByHeader(FigureGroup group) => Header is null || MayBeShifted(group, Header.Columns.Max()) ? null : Pick(group, Header.Columns);

    /// <summary>The row's cells in the columns that all full rows of the grid share.</summary>
    public FigurePiece[]? ByFullRows(FigureGroup group)
    {
        if (full is null || Length(group) != length || MayBeShifted(group, full[^1]))
        {
            return null;
        }

        foreach (var piece in group.Pieces)
        {
            if (piece.Printed.Kind != PrintedKind.Blank && Array.IndexOf(full, piece.Column) < 0)
            {
                return null;
            }
        }

        return Pick(group, full);
    }

    /// <summary>
    /// Text that lost a cell moves the rest of its row to the left, so that the last column falls empty: an empty last column is believed only where
    /// no row fills it.
    /// </summary>
    private bool MayBeShifted(FigureGroup group, int last) =>
        grid.Origin == GridOrigin.Delimited && group.Filled < width && lastIsUsed && group.FilledAt(last) is null;

    /// <summary>How many columns the row reaches over: a row that lost a cell is shorter, and its figures stand in others' columns.</summary>
    private static int Length(FigureGroup group)
    {
        var (grid, row) = (group.Strip.Grid!, group.Strip.Row);
        var end = grid.Columns;
        while (end > 0 && grid[row, end - 1] is null)
        {
            end--;
        }

        return end;
    }

    private static FigurePiece[]? Pick(FigureGroup group, int[] columns)
    {
        var picked = new FigurePiece[columns.Length];
        for (var cell = 0; cell < columns.Length; cell++)
        {
            if (group.PieceAt(columns[cell]) is not { } piece)
            {
                return null;
            }

            picked[cell] = piece;
        }

        return picked;
    }

    private static bool IsOwnOrder(int[] order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] != i)
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(HeaderMap header, FigureGroup group)
    {
        foreach (var column in header.Columns)
        {
            if (group.PieceAt(column) is null)
            {
                return false;
            }
        }

        foreach (var piece in group.Pieces)
        {
            if (piece.Printed.Kind != PrintedKind.Blank && Array.IndexOf(header.Columns, piece.Column) < 0 && !header.IsExtra(piece.Column, lexicon))
            {
                return false;
            }
        }

        return true;
    }

    private int[]? FullColumns(List<FigureGroup> groups)
    {
        int[]? shared = null;
        var rows = 0;
        foreach (var group in groups)
        {
            if (group.Filled != width || !group.HasOwnWords)
            {
                continue;
            }

            int[] columns = [.. group.Pieces.Where(piece => piece.Printed.Kind != PrintedKind.Blank).Select(piece => piece.Column)];
            if (shared is not null && (!shared.AsSpan().SequenceEqual(columns) || length != Length(group)))
            {
                return null;
            }

            (shared, length) = (columns, Length(group));
            rows++;
        }

        return rows >= 2 ? shared : null;
    }
}
