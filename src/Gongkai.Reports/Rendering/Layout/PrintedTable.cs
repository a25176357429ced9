using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>What a cell of a printed table is for.</summary>
public enum PrintedRole
{
    /// <summary>The heading over a block, such as an item of article 20.</summary>
    BlockHeading,

    /// <summary>The upper left cell.</summary>
    Corner,

    /// <summary>Says what the column below it holds.</summary>
    ColumnHeader,

    /// <summary>Says what the row beside it holds.</summary>
    RowHeader,

    /// <summary>Holds a figure.</summary>
    Figure,
}

/// <summary>One cell of a printed table, merged as in the annex.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Text">The label; empty for a figure, which is filled in when it is rendered.</param>
/// <param name="Across">Columns it spans.</param>
/// <param name="Down">Rows it spans.</param>
public sealed record PrintedCell(PrintedRole Role, string Text, int Across = 1, int Down = 1)
{
    /// <summary>Unique within the form: what <see cref="Headers"/> speak of; null for cells that head nothing.</summary>
    public string? Id { get; init; }

    /// <summary>The figure that stands here; null for labels.</summary>
    public CellRef? Cell { get; init; }

    /// <summary>Ids of all cells that head this figure, outermost first, rows before columns.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Whether the label covers several labels (a group) and not one row or column.</summary>
    public bool Group { get; init; }
}

/// <summary>Rows under one heading: a block of the form as printed.</summary>
/// <param name="Head">The block's heading and its column headers.</param>
/// <param name="Body">The rows that hold figures.</param>
public sealed record PrintedBlock(IReadOnlyList<IReadOnlyList<PrintedCell>> Head, IReadOnlyList<IReadOnlyList<PrintedCell>> Body);

/// <summary>A table of the form laid out as the annex prints it, with every merged cell.</summary>
/// <param name="Table">The form's table.</param>
/// <param name="Columns">Its width.</param>
/// <param name="StubColumns">How many of them hold row labels.</param>
/// <param name="Blocks">In printed order.</param>
public sealed record PrintedTable(FormTable Table, int Columns, int StubColumns, IReadOnlyList<PrintedBlock> Blocks)
{
    /// <summary>All rows from top to bottom.</summary>
    public IEnumerable<IReadOnlyList<PrintedCell>> Rows => Blocks.SelectMany(block => block.Head.Concat(block.Body));
}
