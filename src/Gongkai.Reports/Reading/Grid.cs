using System.Text;
using Gongkai.Reports.Reading.Assembly;

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

    /// <summary>Where it stands on its page; null in sources without pages. Of a cell that a page break cut, its first part.</summary>
    public Area? Area { get; init; }

    /// <summary>Other readings of the same ink, from optical recognition, best first.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];
}

/// <summary>A table as a rectangle: a cell that spans is present at every place it covers.</summary>
public sealed class Grid
{
    /// <summary>No real report is a hundred columns wide; a forged span must not eat the memory.</summary>
    public const int MostColumns = 100;

    private readonly GridCell?[,] places;

    private Grid(GridCell?[,] places, GridOrigin origin) => (this.places, Origin) = (places, origin);

    /// <summary>How the cells came about.</summary>
    public GridOrigin Origin { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => places.GetLength(0);

    /// <summary>Number of columns.</summary>
    public int Columns => places.GetLength(1);

    /// <summary>The cell that covers this place (from 0); null where the source has none.</summary>
    public GridCell? this[int row, int column] => places[row, column];

    /// <summary>Lays rows of cells out as HTML does: a cell takes the first free place, then all places its spans cover.</summary>
    public static Grid From(IReadOnlyList<IReadOnlyList<GridCell>> rows, GridOrigin origin)
    {
        var cells = rows.SelectMany(row => row).ToArray();
        var spans = rows.SelectMany((row, r) => row.Select(cell => new Span(r, Math.Max(1, cell.Down), cell.Across, cell.Text.Length == 0))).ToArray();
        var layout = new SpanLayout(spans, rows.Count, repair: false);

        var grid = new GridCell?[rows.Count, layout.Width];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < layout.Width; column++)
            {
                grid[row, column] = layout.Owner(row, column) is >= 0 and var owner ? cells[owner] : null;
            }
        }

        return new(grid, origin);
    }

    /// <summary>A table of a marked source; a null text keeps a place free. Columns in which no cell begins are dropped: they exist only because some span says more than the table holds.</summary>
    internal static Grid From(SpanLayout layout, ReadOnlySpan<Span> spans, ReadOnlySpan<string?> texts, int rows, int table)
    {
        var columns = Renumber(layout, spans.Length, out var width);
        var grid = new GridCell?[rows, width];
        var cells = new GridCell?[spans.Length];

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < layout.Width; column++)
            {
                if (columns[column] > 0 && layout.Owner(row, column) is >= 0 and var owner)
                {
                    grid[row, columns[column] - 1] = cells[owner] ??= texts[owner] is { } text ? Cell(text, owner, row, column, spans) : null;
                }
            }
        }

        return new(grid, GridOrigin.Marked);

        GridCell Cell(string text, int owner, int row, int column, ReadOnlySpan<Span> spans)
        {
            var (bottom, right) = (row + 1, column + 1);
            while (bottom < rows && layout.Owner(bottom, column) == owner)
            {
                bottom++;
            }

            var across = 1;
            for (; right < layout.Width && layout.Owner(row, right) == owner; right++)
            {
                across += columns[right] > 0 ? 1 : 0;
            }

            return new GridCell(text, bottom - row, across, new Place(Table: table, Row: spans[owner].Row + 1, Column: columns[column]));
        }
    }

    /// <summary>The new number of each column, from 1; 0 for a dropped one.</summary>
    private static int[] Renumber(SpanLayout layout, int cells, out int width)
    {
        var columns = new int[layout.Width];
        for (var cell = 0; cell < cells; cell++)
        {
            if (layout.Column(cell) is >= 0 and var column)
            {
                columns[column] = 1;
            }
        }

        width = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = columns[column] > 0 ? ++width : 0;
        }

        return columns;
    }

    /// <summary>The row's cells from left to right, each once.</summary>
    public IEnumerable<GridCell> Row(int row)
    {
        GridCell? last = null;
        for (var column = 0; column < Columns; column++)
        {
            if (places[row, column] is { } cell && !ReferenceEquals(cell, last))
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
                text.Append(column > 0 ? " | " : "").Append(places[row, column] is { } cell ? seen.Add(cell) ? cell.Text.Replace("\n", "⏎") : "." : "?");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
