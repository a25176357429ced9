namespace Gongkai.Reports.Reading.Assembly;

/// <summary>
/// Where cells with spans come to stand: HTML's rule (a cell takes the first free column of its row), made linear and safe against
/// spans that are forged, overlap, or leave the table; and one repair that published pages need (see <see cref="Absorbs"/>).
/// </summary>
internal sealed class SpanLayout
{
    private const int None = -1;

    private readonly int[] owner = new int[Grid.MostColumns];
    private readonly int[] remaining = new int[Grid.MostColumns];
    private readonly int[] columns;
    private readonly List<int[]> rows = [];

    /// <param name="spans">The cells in source order, rows ascending.</param>
    /// <param name="height">Number of rows; rows without cells count.</param>
    /// <param name="repair">Whether empty cells that stand under a spanning cell are taken for leftovers of the merge.</param>
    /// <param name="budget">Pays for every place; null when the caller has bounded the input.</param>
    public SpanLayout(ReadOnlySpan<Span> spans, int height, bool repair, ReadingBudget? budget = null)
    {
        columns = new int[spans.Length];
        var next = 0;

        for (var row = 0; row < height; row++)
        {
            var first = next;
            while (next < spans.Length && spans[next].Row <= row)
            {
                next++;
            }

            Place(spans, first, next, repair && Absorbs(spans[first..next]));
            budget?.Places(Width + 1);
            CloseRow();
        }
    }

    /// <summary>Columns of the widest row.</summary>
    public int Width { get; private set; }

    /// <summary>True when cells stood beyond <see cref="Grid.MostColumns"/> and were left out.</summary>
    public bool Cut { get; private set; }

    /// <summary>The column where a cell came to stand; -1 when it was absorbed or cut.</summary>
    public int Column(int cell) => columns[cell];

    /// <summary>Which cell covers a place; -1 when none does.</summary>
    public int Owner(int row, int column) => column < rows[row].Length ? rows[row][column] : None;

    private void Place(ReadOnlySpan<Span> spans, int first, int end, bool absorb)
    {
        var column = 0;

        for (var cell = first; cell < end; cell++)
        {
            if (absorb && column < Width && remaining[column] > 0 && spans[cell].Empty)
            {
                columns[cell] = None;
                column += Reach(spans[cell].Across);
                continue;
            }

            while (column < Grid.MostColumns && remaining[column] > 0)
            {
                column++;
            }

            if (column == Grid.MostColumns)
            {
                columns[cell] = None;
                Cut |= !spans[cell].Empty;
                continue;
            }

            columns[cell] = column;
            column = Cover(column, cell, spans[cell]);
        }
    }

    private int Cover(int column, int cell, Span span)
    {
        var right = Math.Min(Grid.MostColumns, column + Reach(span.Across));
        var down = span.Down == 0 ? int.MaxValue : Math.Max(1, span.Down);

        for (var c = column; c < right; c++)
        {
            if (remaining[c] == 0)
            {
                (owner[c], remaining[c]) = (cell, down);
            }
        }

        Width = Math.Max(Width, right);
        return right;
    }

    private void CloseRow()
    {
        var row = new int[Width];
        for (var c = 0; c < Width; c++)
        {
            row[c] = remaining[c] > 0 ? owner[c] : None;
            remaining[c] -= remaining[c] > 0 ? 1 : 0;
        }

        rows.Add(row);
    }

    /// <summary>
    /// Some editors leave the cells that a merge has swallowed in the page, empty. Honouring the span then shifts the row to the right and
    /// out of the table. Recognised when the row fits the table only without the span, and empty cells stand at every place the span covers.
    /// </summary>
    private bool Absorbs(ReadOnlySpan<Span> row)
    {
        var (own, covered, swallowed) = (0, 0, 0);

        foreach (var span in row)
        {
            if (own < Width && remaining[own] > 0 && span.Empty)
            {
                swallowed += Reach(span.Across);
            }

            own += Reach(span.Across);
        }

        for (var c = 0; c < Width; c++)
        {
            covered += remaining[c] > 0 ? 1 : 0;
        }

        return covered > 0 && swallowed == covered && own <= Width && own + covered > Width;
    }

    private static int Reach(int across) => Math.Clamp(across, 1, Grid.MostColumns);
}
