namespace Gongkai.Reports.Reading.Assembly;

/// <summary>A table while it is being read: its cells are stretches of the tape that <see cref="Assembler"/> writes.</summary>
internal sealed class PendingTable
{
    private readonly List<PendingCell> cells = [];

    public List<PendingCell> Cells => cells;

    /// <summary>Rows opened so far.</summary>
    public int Rows { get; set; }

    /// <summary>Where the table's stretch of the tape ends, excluded.</summary>
    public int End { get; set; }

    /// <summary>Cells of the tables inside it, at any depth.</summary>
    public int InnerCells { get; set; }

    /// <summary>True when the table only arranges the page and its contents are blocks of their own.</summary>
    public bool Arranges { get; set; }

    /// <summary>True while a cell is open.</summary>
    public bool InCell { get; set; }

    public bool Chrome { get; set; }
}

/// <summary>A cell: its spans and its stretch of the tape.</summary>
internal readonly record struct PendingCell(int Row, int Down, int Across, int From, int To)
{
    /// <summary>True when nothing stands there and the place is only kept free.</summary>
    public bool Absent { get; init; }
}
