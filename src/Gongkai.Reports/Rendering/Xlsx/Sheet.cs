namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>How a cell looks.</summary>
public enum Look
{
    /// <summary>Text as it comes.</summary>
    Plain,

    /// <summary>Text in lines, from the top of the cell.</summary>
    Wrapped,

    /// <summary>Large and bold, centred.</summary>
    Title,

    /// <summary>Bold.</summary>
    Heading,

    /// <summary>Bold on a quiet ground, ruled, in lines: over columns.</summary>
    Header,

    /// <summary>Ruled, in lines, on a quiet ground: beside rows.</summary>
    Label,

    /// <summary>Ruled and centred.</summary>
    Figure,

    /// <summary>As a figure, in red: something a person must look at.</summary>
    Attention,

    /// <summary>Ruled, in lines, from the top: cells of a list.</summary>
    Item,

    /// <summary>As an item, on red ground.</summary>
    ItemError,

    /// <summary>As an item, on yellow ground.</summary>
    ItemWarning,

    /// <summary>As an item, on green ground.</summary>
    ItemGood,
}

/// <summary>One cell to write.</summary>
/// <param name="Value">A string, a decimal or an int; null for an empty cell.</param>
/// <param name="Look">Its look.</param>
/// <param name="Across">Columns it spans.</param>
/// <param name="Down">Rows it spans.</param>
public readonly record struct SheetCell(object? Value, Look Look = Look.Plain, int Across = 1, int Down = 1);

/// <summary>One sheet of a <see cref="Workbook"/>.</summary>
public sealed class Sheet
{
    private readonly List<Dictionary<int, SheetCell>> rows = [];
    private readonly Dictionary<int, double> heights = [];
    private readonly List<(int Row, int Column, int Down, int Across)> merges = [];

    internal Sheet(string name) => Name = name;

    /// <summary>On its tab.</summary>
    public string Name { get; }

    /// <summary>Width of the columns from the left, in characters; Chinese characters count two.</summary>
    public IReadOnlyList<double> Widths { get; set; } = [];

    /// <summary>Rows that stay in sight.</summary>
    public int FrozenRows { get; set; }

    /// <summary>Columns that stay in sight.</summary>
    public int FrozenColumns { get; set; }

    /// <summary>The row (from 1) whose cells get filter buttons; 0 for none.</summary>
    public int FilterRow { get; set; }

    /// <summary>Printed across the page when it is wider than long.</summary>
    public bool Landscape { get; set; }

    internal IReadOnlyList<Dictionary<int, SheetCell>> Rows => rows;

    internal IReadOnlyList<(int Row, int Column, int Down, int Across)> Merges => merges;

    /// <summary>How many rows there are so far.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a row of cells beside each other, from the first column; spans take the columns they cover.</summary>
    public void Add(params IEnumerable<SheetCell> cells)
    {
        rows.Add([]);
        var column = 0;

        foreach (var cell in cells)
        {
            Put(rows.Count - 1, column, cell);
            column += Math.Max(1, cell.Across);
        }
    }

    /// <summary>Puts a cell at a row and column (from 0), with every place that its spans cover.</summary>
    public void Put(int row, int column, SheetCell cell)
    {
        while (rows.Count < row + cell.Down)
        {
            rows.Add([]);
        }

        for (var r = row; r < row + cell.Down; r++)
        {
            for (var c = column; c < column + cell.Across; c++)
            {
                rows[r][c] = r == row && c == column ? cell : new SheetCell(null, cell.Look);   // covered places keep the rules drawn
            }
        }

        if (cell.Down > 1 || cell.Across > 1)
        {
            merges.Add((row, column, cell.Down, cell.Across));
        }
    }

    /// <summary>Sets the height of a row (from 0), in points; programs do not fit the height of merged cells by themselves.</summary>
    public void SetHeight(int row, double points) => heights[row] = points;

    internal double? Height(int row) => heights.TryGetValue(row, out var points) ? points : null;
}
