using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Puts the figures of a row into the order of the form's cells. Three witnesses: the header above (geometry), the columns that full rows share, and
/// mere counting. Where the header's order competes with the form's, the sums of whole rows choose; where nothing chooses the row stays open.
/// </summary>
internal sealed class RowArranger
{
    private readonly FormRows rows;
    private readonly FormBlock block;
    private readonly ColumnSums sums;
    private readonly Lexicon lexicon;
    private readonly List<FigureGroup> groups;
    private readonly Dictionary<Grid, GridColumns> grids = new(ReferenceEqualityComparer.Instance);
    private readonly int[]? flowOrder;
    private readonly bool wider;
    private readonly Winner winner;

    /// <param name="located">The rows.</param>
    /// <param name="form">The form that was recognised.</param>
    /// <param name="lexicon">The words of the forms.</param>
    /// <param name="header">What the flow's own header says.</param>
    public RowArranger(LocatedBlock located, int form, Lexicon lexicon, FlowHeader header)
    {
        (rows, this.lexicon) = (located.Block, lexicon);
        (block, sums) = (rows.Blocks[form]!, rows.Sums[form]!);
        groups = [.. located.Rows.Select(row => row.Group)];
        Across = block.Arranged == Arrangement.AcrossOneLine;
        Width = Across ? block.Rows.Count * block.Columns.Count : block.Columns.Count;
        wider = groups.FindAll(group => group.Filled > Width).Count * 2 > groups.Count;
        flowOrder = Across || groups.Count == 0 ? null : header.Order(groups[0], rows, block);
        winner = Compete();
    }

    private enum Winner
    {
        None,
        Form,
        Header,
    }

    /// <summary>Whether all rows of the block stand in one line.</summary>
    public bool Across { get; }

    /// <summary>How many cells a line has.</summary>
    public int Width { get; }

    /// <summary>The grid whose columns a group can be read by; null for text.</summary>
    public static Grid? GridOf(FigureGroup group) => group.Pieces is [{ Cell: not null }, ..] && !group.Open ? group.Strip.Grid : null;

    /// <summary>The pieces in the order of the form's cells; null when it cannot be told.</summary>
    public FigurePiece[]? Arrange(FigureGroup group)
    {
        if (GridOf(group) is { } grid)
        {
            var columns = ColumnsOf(grid);
            return columns.ByHeader(group) ?? InOrder(Filled(group), OrderFor(columns), columns.Header is not null) ?? columns.ByFullRows(group) ?? ByCells(group);
        }

        return InOrder(Tokens(group), flowOrder, headerIsSure: false);
    }

    /// <summary>What is printed, in printed order and without the blanks.</summary>
    public FigurePiece[] Printed(FigureGroup group) => GridOf(group) is null ? Tokens(group) : Filled(group);

    private static FigurePiece[] Filled(FigureGroup group) => [.. group.Pieces.Where(piece => piece.Printed.Kind != PrintedKind.Blank)];

    /// <summary>All pieces in printed order, ink taken apart at its spaces.</summary>
    private FigurePiece[] Tokens(FigureGroup group)
    {
        var tokens = new List<FigurePiece>(Width);
        foreach (var piece in group.Pieces)
        {
            if (piece.Soft && piece.Printed.Kind != PrintedKind.Number)
            {
                InkTokens.Split(piece, tokens);
            }
            else if (piece.Printed.Kind != PrintedKind.Blank)
            {
                tokens.Add(piece);
            }
        }

        return [.. tokens];
    }

    private GridColumns ColumnsOf(Grid grid)
    {
        if (!grids.TryGetValue(grid, out var columns))
        {
            grids.Add(grid, columns = new GridColumns(grid, groups.FindAll(group => GridOf(group) == grid), rows, block, Across, Width, lexicon));
        }

        return columns;
    }

    private int[]? OrderFor(GridColumns columns) => columns.IsHeaded ? columns.OtherOrder : flowOrder;

    private FigurePiece[]? ByCells(FigureGroup group) => group.Pieces.Count == Width && group.Strip.Grid!.Origin != GridOrigin.Delimited ? [.. group.Pieces] : null;

    /// <summary>
    /// As many figures as cells: the form's order, unless another order competes. Where most rows have more figures than cells, a row that has as many
    /// has lost one, and counting proves nothing.
    /// </summary>
    private FigurePiece[]? InOrder(FigurePiece[] filled, int[]? other, bool headerIsSure)
    {
        if (filled.Length != Width || wider || filled.Any(piece => piece.Printed.Kind is PrintedKind.Text or PrintedKind.PageMark))
        {
            return null;
        }

        if (other is null)
        {
            return filled;
        }

        var reordered = Reorder(filled, other);
        return headerIsSure || winner == Winner.Header ? reordered
            : winner == Winner.Form || Same(filled, reordered) ? filled
            : null;
    }

    private static bool Same(FigurePiece[] a, FigurePiece[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Printed != b[i].Printed)
            {
                return false;
            }
        }

        return true;
    }

    private static FigurePiece[] Reorder(FigurePiece[] filled, int[] order)
    {
        var result = new FigurePiece[filled.Length];
        for (var i = 0; i < order.Length; i++)
        {
            result[order[i]] = filled[i];
        }

        return result;
    }

    /// <summary>Lets the form's order and the header's order compete over all full rows of the table.</summary>
    private Winner Compete()
    {
        if (Across || !sums.Any)
        {
            return Winner.None;
        }

        var (form, header) = (0, 0);
        foreach (var group in groups)
        {
            var other = GridOf(group) is { } grid ? OrderFor(ColumnsOf(grid)) : flowOrder;
            if (other is null || Printed(group) is not { } filled || filled.Length != Width)
            {
                continue;
            }

            var (byForm, byHeader) = (sums.Hold(filled), sums.Hold(Reorder(filled, other)));
            form += byForm && !byHeader ? 1 : 0;
            header += byHeader && !byForm ? 1 : 0;
        }

        return form > 0 && header == 0 ? Winner.Form : header > 0 && form == 0 ? Winner.Header : Winner.None;
    }
}
