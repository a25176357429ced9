using Gongkai.Law.Forms;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>Groups that are known to be rows of a block, to readings of cells. What only more of the table can settle is handed on: ink and short rows.</summary>
internal sealed class BlockReader
{
    private readonly FormRows rows;
    private readonly int form;
    private readonly FormBlock block;
    private readonly LocatedBlock located;
    private readonly RowArranger arranger;
    private readonly ColumnSums sums;
    private readonly bool inYuan;
    private readonly bool glued;
    private readonly FigurePiece? stray;

    /// <param name="located">The rows.</param>
    /// <param name="form">The form that was recognised.</param>
    /// <param name="lexicon">The words of the forms.</param>
    /// <param name="header">What the flow's own header says.</param>
    /// <param name="glued">Whether the text lost borders between cells; if not, ink that is too short has lost cells.</param>
    public BlockReader(LocatedBlock located, int form, Lexicon lexicon, FlowHeader header, bool glued)
    {
        (this.located, rows, this.form, this.glued) = (located, located.Block, form, glued);
        (block, sums) = (rows.Blocks[form]!, rows.Sums[form]!);
        arranger = new RowArranger(located, form, lexicon, header);
        SeveralYears = YearColumns.In(located, arranger.Width);
        inYuan = located.Rows.Count > 0 && header.SaysYuan(located.Rows[0].Group);
        stray = StrayFigures.Of(located, arranger.Width);
    }

    /// <summary>Whether the rows hold figures of more than one year, which are never mixed.</summary>
    public bool SeveralYears { get; }

    /// <summary>Rows whose borders are lost, for the solver.</summary>
    public List<InkRow> Inks { get; } = [];

    /// <summary>Rows that lack one figure, for the sums of the whole table to judge.</summary>
    public List<ShortRow> Short { get; } = [];

    /// <summary>All cells of all rows found.</summary>
    public List<CellReading> Read()
    {
        var readings = new List<CellReading>(located.Rows.Count * arranger.Width);
        foreach (var row in located.Rows)
        {
            Read(row, readings);
        }

        foreach (var doubt in located.Doubts)
        {
            readings.AddRange(Doubtful(doubt));
        }

        return readings;
    }

    private FormLine ColumnAt(int cell) => block.Columns[cell % block.Columns.Count];

    private FigurePiece[]? Arrange(FigureGroup group) => SeveralYears ? null : arranger.Arrange(group);

    private void Read(LocatedRow row, List<CellReading> readings)
    {
        var cells = rows.CellsOf(form, row.Row);
        var pieces = Arrange(row.Group);

        if (pieces is not null && (row.Witness != RowWitness.Count || AllHold(pieces)))
        {
            for (var cell = 0; cell < cells.Length; cell++)
            {
                readings.Add(Witnessed(CellMaker.Read(cells[cell], ColumnAt(cell), pieces[cell], inYuan), row.Witness));
            }
        }
        else if (SeveralYears || !HandOn(row.Group, cells, readings))
        {
            readings.AddRange(cells.Select(cell => CellMaker.Undecided(cell, null, row.Group.Place, row.Group.Numbers)));
        }
    }

    /// <summary>Rows that their own figures do not settle; true when nothing more is to be said of them here.</summary>
    private bool HandOn(FigureGroup group, CellRef[] cells, List<CellReading> readings)
    {
        if (glued && InkOf(group) is { } ink)
        {
            Inks.Add(ink with { Cells = cells });
            return true;
        }

        if (glued || arranger.Across || arranger.Printed(group) is not { } filled || filled.Length != arranger.Width - 1
            || filled.Any(piece => piece.Printed.Kind is not (PrintedKind.Number or PrintedKind.Mark)))
        {
            return false;
        }

        if (stray is not null && sums.Any && StrayFigures.Complete(filled, stray, sums) is { } completed)
        {
            readings.AddRange(cells.Select((cell, at) => CellMaker.Read(cell, ColumnAt(at), completed[at], inYuan) with
            {
                Certainty = Certainty.Inferred,
                Proof = "one figure of the row stands on a line of its own; the row's sum leaves one place for it",
                ProvedBy = sums.Codes,
            }));
            return true;
        }

        Short.Add(new(cells, filled));
        return false;
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
        for (var row = 0; row < block.Rows.Count; row++)
        {
            if (!sums.Hold(pieces.AsSpan(row * block.Columns.Count, block.Columns.Count)))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<CellReading> Doubtful(DoubtfulRow doubt)
    {
        var options = doubt.Groups.Select(Arrange).OfType<FigurePiece[]>().ToList();
        var first = arranger.Across ? block.Rows.ToList().FindIndex(row => row.Code == doubt.Row.Code) * block.Columns.Count : 0;

        return first < 0 ? [] : block.Columns.Select((column, at) => CellMaker.Undecided(
            new CellRef(rows.Table, doubt.Row.Code, column.Code), null, doubt.Groups[0].Place,
            options.Where(option => option[first + at].Printed.Kind == PrintedKind.Number).Select(option => option[first + at].Printed.Value)));
    }

    /// <summary>One run of ink for all cells of the row; null when lines or cells part it.</summary>
    private InkRow? InkOf(FigureGroup group)
    {
        if (group.Pieces is [{ Cell: null } only] && arranger.Width > 1)
        {
            return new InkRow([], only.Text, only.Place);
        }

        return group.Pieces.Count > 1 && group.Pieces.TrueForAll(piece => piece.Cell is null)
            ? new InkRow([], string.Join(' ', group.Pieces.Select(piece => piece.Text)), group.Pieces[0].Place)
            : null;
    }
}
