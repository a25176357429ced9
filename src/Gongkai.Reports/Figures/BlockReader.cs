using Gongkai.Law.Forms;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Groups that are known to be rows of a block, to cells. Which figure stands in which cell is said by the header above (geometry), by the columns that
/// full rows share, and by mere counting; where orders compete the sums of whole rows choose, and where nothing chooses the cell stays undecided.
/// </summary>
internal sealed class BlockReader
{
    private readonly FormRows formRows;
    private readonly int form;
    private readonly FormBlock block;
    private readonly string table;
    private readonly Lexicon lexicon;
    private readonly ColumnSums sums;
    private readonly int width;
    private readonly bool across;
    private readonly bool inYuan;
    private readonly Dictionary<Grid, GridColumns> grids = new(ReferenceEqualityComparer.Instance);
    private readonly List<LocatedRow> rows = [];
    private readonly bool severalYears;
    private readonly int[]? flowOrder;
    private readonly bool losesBlanks;
    private readonly FigurePiece? stray;
    private Winner winner;

    /// <param name="located">The rows.</param>
    /// <param name="form">The form that was recognised.</param>
    /// <param name="lexicon">The words of the forms.</param>
    /// <param name="header">What the flow's own header says.</param>
    public BlockReader(LocatedBlock located, int form, Lexicon lexicon, FlowHeader header)
    {
        (formRows, this.form, this.lexicon) = (located.Block, form, lexicon);
        (block, sums, table) = (formRows.Blocks[form]!, formRows.Sums[form]!, formRows.Table);
        across = block.Arranged == Arrangement.AcrossOneLine;
        width = across ? block.Rows.Count * block.Columns.Count : block.Columns.Count;
        rows.AddRange(located.Rows);
        severalYears = HaveSeveralYears();
        losesBlanks = rows.Exists(row => GridOf(row.Group) is null && Characters(row.Group) < width);
        inYuan = rows.Count > 0 && header.SaysYuan(rows[0].Group);
        flowOrder = across || rows.Count == 0 ? null : header.Order(rows[0].Group, formRows, block);
        stray = StrayOf(located);
        Compete();
    }

    /// <summary>Whether the rows hold figures of more than one year, which are never mixed.</summary>
    public bool SeveralYears => severalYears;

    private bool HaveSeveralYears()
    {
        var doubled = 0;
        Grid? last = null;
        foreach (var row in rows)
        {
            doubled += width > 2 && row.Group.Filled >= 2 * width ? 1 : 0;
            if (GridOf(row.Group) is { } grid && grid != last && YearColumns.In(last = grid))
            {
                return true;
            }
        }

        return doubled * 2 > rows.Count;
    }

    /// <summary>Rows whose borders are lost, for the solver.</summary>
    public List<InkRow> Inks { get; } = [];

    /// <summary>Rows that lack one figure, for the sums of the whole table to judge.</summary>
    public List<ShortRow> Short { get; } = [];

    /// <summary>All cells of all rows found.</summary>
    public List<CellReading> Read(LocatedBlock located)
    {
        var readings = new List<CellReading>();
        foreach (var row in rows)
        {
            Read(row, readings);
        }

        foreach (var doubt in located.Doubts)
        {
            readings.AddRange(Doubtful(doubt));
        }

        return readings;
    }

    /// <summary>The one figure that was left over, when one row lacks one.</summary>
    private FigurePiece? StrayOf(LocatedBlock located)
    {
        var strays = located.Strays.Where(group => group.Pieces is [{ Printed.Kind: PrintedKind.Number }]).ToList();
        return strays is [var only] && rows.Count(row => row.Group.Filled == width - 1) == 1 ? only.Pieces[0] : null;
    }

    private List<CellReading>? Completed(LocatedRow row, CellRef[] cells)
    {
        if (stray is null || !sums.Any || row.Group.Filled != width - 1 || StrayFigures.Complete(Filled(row.Group), stray, sums) is not { } pieces)
        {
            return null;
        }

        return [.. cells.Select((cell, at) => CellMaker.Read(cell, ColumnAt(at), pieces[at], inYuan) with
        {
            Certainty = Certainty.Inferred,
            Proof = "one figure of the row stands on a line of its own; the row's sum leaves one place for it",
            ProvedBy = sums.Codes,
        })];
    }

    private FormLine ColumnAt(int cell) => block.Columns[cell % block.Columns.Count];

    private void Read(LocatedRow row, List<CellReading> readings)
    {
        var cells = formRows.CellsOf(form, row.Row);
        var pieces = Arrange(row.Group);
        pieces = row.Witness == RowWitness.Count && pieces is not null && !AllHold(pieces) ? null : pieces;

        if (pieces is null && !severalYears && !losesBlanks && InkOf(row.Group) is { } ink)
        {
            Inks.Add(ink with { Cells = cells });
            return;
        }

        if (pieces is null && Completed(row, cells) is { } completed)
        {
            readings.AddRange(completed);
            return;
        }

        if (pieces is null && !severalYears && !across && Printed(row.Group) is { } filled && filled.Length == width - 1)
        {
            Short.Add(new(cells, filled));
        }

        for (var cell = 0; cell < cells.Length; cell++)
        {
            var reading = pieces is null
                ? CellMaker.Undecided(cells[cell], null, PlaceOf(row.Group), row.Group.Pieces.Where(piece => piece.Printed.Kind == PrintedKind.Number).Select(piece => piece.Printed.Value))
                : CellMaker.Read(cells[cell], ColumnAt(cell), pieces[cell], inYuan);
            readings.Add(Witnessed(reading, row.Witness));
        }
    }

    private static CellReading Witnessed(CellReading reading, RowWitness witness) => witness == RowWitness.Label || reading.State == CellState.Undecided
        ? reading
        : reading with
        {
            Certainty = Certainty.Inferred,
            Proof = (reading.Proof is null ? "" : reading.Proof + "; ") + witness switch
            {
                RowWitness.Order => "the rows before and after leave this one only",
                RowWitness.Count => "as many figures under the table's heading as it has cells, and every sum holds",
                _ => "a damaged label that fits no other row in this place",
            },
        };

    /// <summary>Whether the sums of every row hold in a line that holds all rows.</summary>
    private bool AllHold(FigurePiece[] pieces)
    {
        Span<decimal?> values = stackalloc decimal?[block.Columns.Count];
        for (var row = 0; row < block.Rows.Count; row++)
        {
            if (!Holds(pieces.AsSpan(row * values.Length, values.Length), values))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<CellReading> Doubtful(DoubtfulRow doubt)
    {
        var options = doubt.Groups.Select(Arrange).OfType<FigurePiece[]>().ToList();
        var first = across ? block.Rows.ToList().FindIndex(row => row.Code == doubt.Row.Code) * block.Columns.Count : 0;

        return first < 0 ? [] : block.Columns.Select((column, at) => CellMaker.Undecided(
            new CellRef(table, doubt.Row.Code, column.Code), null, PlaceOf(doubt.Groups[0]),
            options.Where(option => option[first + at].Printed.Kind == PrintedKind.Number).Select(option => option[first + at].Printed.Value)));
    }

    private static Place? PlaceOf(FigureGroup group) => group.Pieces.Count > 0 ? group.Pieces[0].Place : null;

    /// <summary>The pieces in the order of the form's cells; null when it cannot be told.</summary>
    private FigurePiece[]? Arrange(FigureGroup group)
    {
        if (severalYears)
        {
            return null;
        }

        if (GridOf(group) is { } grid)
        {
            var columns = ColumnsOf(grid);
            return columns.ByHeader(group) ?? InOrder(Filled(group), OrderFor(group, columns)) ?? columns.ByFullRows(group) ?? ByCells(group);
        }

        return InOrder(Tokens(group), flowOrder);
    }

    private static Grid? GridOf(FigureGroup group) => group.Pieces is [{ Cell: not null }, ..] && !group.Open ? group.Strip.Grid : null;

    private GridColumns ColumnsOf(Grid grid)
    {
        if (!grids.TryGetValue(grid, out var columns))
        {
            grids.Add(grid, columns = new GridColumns(grid, rows.ConvertAll(row => row.Group).FindAll(group => GridOf(group) == grid), formRows, block, across, width, lexicon));
        }

        return columns;
    }

    private int[]? OrderFor(FigureGroup group, GridColumns columns) => columns.Header is null ? columns.IsHeaded ? null : flowOrder : columns.OtherOrder;

    private FigurePiece[] Printed(FigureGroup group) => GridOf(group) is null ? Tokens(group) : Filled(group);

    private static FigurePiece[] Filled(FigureGroup group) => [.. group.Pieces.Where(piece => piece.Printed.Kind != PrintedKind.Blank)];

    private FigurePiece[]? ByCells(FigureGroup group) => group.Pieces.Count == width && group.Strip.Grid!.Origin != GridOrigin.Delimited ? [.. group.Pieces] : null;

    /// <summary>All pieces in printed order, ink taken apart at its spaces.</summary>
    private FigurePiece[] Tokens(FigureGroup group)
    {
        var tokens = new List<FigurePiece>(width);
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

    /// <summary>As many figures as cells: the form's order, unless another order competes and the sums are for it.</summary>
    private FigurePiece[]? InOrder(FigurePiece[] filled, int[]? other)
    {
        if (filled.Length != width)
        {
            return null;
        }

        if (other is null)
        {
            return filled;
        }

        var reordered = Reorder(filled, other);
        return winner switch
        {
            Winner.Form => filled,
            Winner.Header => reordered,
            _ => filled.Zip(reordered).All(pair => pair.First.Printed == pair.Second.Printed) ? filled : null,
        };
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

    private enum Winner
    {
        None,
        Form,
        Header,
    }

    /// <summary>Lets the form's order and the header's order compete over all full rows of the table.</summary>
    private void Compete()
    {
        var (form, header) = (0, 0);
        Span<decimal?> values = stackalloc decimal?[width];

        foreach (var row in rows)
        {
            var columns = GridOf(row.Group) is { } grid ? ColumnsOf(grid) : null;
            var other = columns is null ? flowOrder : OrderFor(row.Group, columns);
            var filled = Printed(row.Group);
            if (other is null || filled.Length != width || across || !sums.Any)
            {
                continue;
            }

            var byForm = Holds(filled, values);
            var byHeader = Holds(Reorder(filled, other), values);
            form += byForm && !byHeader ? 1 : 0;
            header += byHeader && !byForm ? 1 : 0;
        }

        winner = form > 0 && header == 0 ? Winner.Form : header > 0 && form == 0 ? Winner.Header : Winner.None;
    }

    private bool Holds(ReadOnlySpan<FigurePiece> pieces, Span<decimal?> values)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            values[i] = pieces[i].Printed.Kind == PrintedKind.Number ? pieces[i].Printed.Value : null;
        }

        return sums.Hold(values);
    }

    /// <summary>How much ink a row holds. A row with less ink than cells shows that the text drops empty cells; then no count of digits proves anything.</summary>
    private static int Characters(FigureGroup group)
    {
        var characters = 0;
        foreach (var piece in group.Pieces)
        {
            foreach (var c in piece.Text)
            {
                characters += Fold.Char(c) == ' ' ? 0 : 1;
            }
        }

        return characters;
    }

    /// <summary>One run of ink for all cells of the row; null when lines or cells part it.</summary>
    private InkRow? InkOf(FigureGroup group)
    {
        if (group.Pieces is [{ Cell: null } only] && width > 1)
        {
            return new InkRow([], only.Text, only.Place);
        }

        return group.Pieces.Count > 1 && group.Pieces.TrueForAll(piece => piece.Soft)
            ? new InkRow([], string.Join(' ', group.Pieces.Select(piece => piece.Text)), group.Pieces[0].Place)
            : null;
    }
}
