namespace Gongkai.Reports.Reading.Pages;

/// <summary>One cell of a drawn table, with the columns and rows that it covers (from 0).</summary>
internal sealed record LatticeCell(int Row, int Column, int Down, int Across, Box Box);

/// <summary>A table as its lines draw it.</summary>
/// <param name="Columns">Where columns begin and end, from the left; one more than there are columns.</param>
/// <param name="Rows">Where rows begin and end, from the top; one more than there are rows.</param>
/// <param name="Cells">In reading order; together they cover every place once.</param>
internal sealed record Lattice(IReadOnlyList<float> Columns, IReadOnlyList<float> Rows, IReadOnlyList<LatticeCell> Cells)
{
    public Box Box { get; } = new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The cell at a point, or null outside the table.</summary>
    public LatticeCell? At(float x, float y) => Box.Holds(x, y) ? Cells.FirstOrDefault(cell => cell.Box.Holds(x, y)) : null;
}
