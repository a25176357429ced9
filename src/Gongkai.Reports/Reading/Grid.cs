using System.Text;

namespace Gongkai.Reports.Reading;

/// <summary>How much the columns of a grid can be trusted.</summary>
public enum GridOrigin
{
    /// <summary>Cells and spans come from the source's own table (HTML, DOCX, XLSX).</summary>
    Marked,

    /// <summary>Cells come from separators in text (tabs, bars); leading or merged cells may be lost, so columns may be shifted.</summary>
    Delimited,

    /// <summary>Cells come from positions on the page (PDF, scan).</summary>
    Positioned,
}

/// <summary>One cell of a table.</summary>
/// <param name="Text">As printed; inner line breaks kept as <c>\n</c>.</param>
/// <param name="Down">Rows it spans, at least 1.</param>
/// <param name="Across">Columns it spans, at least 1.</param>
/// <param name="Place">Where a person would look for it.</param>
public sealed record GridCell(string Text, int Down, int Across, Place Place)
{
    /// <summary>0 to 1, from optical recognition; null when the text is certain.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the same ink, from optical recognition, best first.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];
}

/// <summary>A table as a rectangle: a cell that spans is present at every place it covers.</summary>
public sealed class Grid
{
    /// <summary>No real report is a hundred columns wide; a forged span must not eat the memory.</summary>
    public const int MostColumns = 100;

    private readonly GridCell?[,] cells;

    private Grid(GridCell?[,] cells, GridOrigin origin) => (this.cells, Origin) = (cells, origin);

    /// <summary>How the cells came about.</summary>
    public GridOrigin Origin { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => cells.GetLength(0);

    /// <summary>Number of columns.</summary>
    public int Columns => cells.GetLength(1);

    /// <summary>The cell that covers this place (from 0); null where the source has none.</summary>
    public GridCell? this[int row, int column] => cells[row, column];

    /// <summary>Lays rows of cells out as HTML does: a cell takes the first free place, then all places its spans cover.</summary>
    public static Grid From(IReadOnlyList<IReadOnlyList<GridCell>> rows, GridOrigin origin)
    {
        var taken = new List<GridCell?[]>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            taken.Add(new GridCell?[MostColumns]);
        }

        var width = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (column < MostColumns && taken[row][column] is not null)
                {
                    column++;
                }

                width = Math.Max(width, Cover(taken, row, column, cell));
            }
        }

        var grid = new GridCell?[rows.Count, width];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < width; column++)
            {
                grid[row, column] = taken[row][column];
            }
        }

        return new(grid, origin);
    }

    /// <summary>The row's cells from left to right, each once.</summary>
    public IEnumerable<GridCell> Row(int row)
    {
        GridCell? last = null;
        for (var column = 0; column < Columns; column++)
        {
            if (cells[row, column] is { } cell && !ReferenceEquals(cell, last))
            {
                yield return cell;
                last = cell;
            }
        }
    }

    /// <summary>For people and for approved files: one line a row; a place reached by a span prints as a dot, a place without a cell as a question mark.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var seen = new HashSet<GridCell>(ReferenceEqualityComparer.Instance);

        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                text.Append(column > 0 ? " | " : "").Append(cells[row, column] is { } cell ? seen.Add(cell) ? cell.Text.Replace("\n", "⏎") : "." : "?");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static int Cover(List<GridCell?[]> taken, int row, int column, GridCell cell)
    {
        var bottom = Math.Min(taken.Count, row + Math.Max(1, cell.Down));
        var right = Math.Min(MostColumns, column + Math.Max(1, cell.Across));

        for (var r = row; r < bottom; r++)
        {
            for (var c = column; c < right; c++)
            {
                taken[r][c] ??= cell;
            }
        }

        return right;
    }
}
