namespace Gongkai.Reports.Reading.Assembly;

/// <summary>
/// Where cells with spans come to stand: HTML's rule (a cell takes the first free column of its row), made linear and safe against
/// spans that are forged, overlap, or leave the table; and one repair that published pages need (see <see cref="Excess"/>).
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

            Place(spans, first, next, repair ? Excess(spans[first..next]) : 0);
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

    private void Place(ReadOnlySpan<Span> spans, int first, int end, int excess)
    {
        var (column, covered) = (0, 0);

        for (var cell = first; cell < end; cell++)
        {
            var reach = Reach(spans[cell].Across);
            for (; column < Grid.MostColumns && remaining[column] > 0; column++)
            {
                covered++;
            }

            if (spans[cell].Empty && reach <= excess && reach <= covered)
            {
                columns[cell] = None;
                (excess, covered) = (excess - reach, covered - reach);
            }
            else if (column == Grid.MostColumns)
            {
                columns[cell] = None;
                Cut |= !spans[cell].Empty;
            }
            else
            {
                columns[cell] = column;
                column = Cover(column, cell, spans[cell]);
                covered = 0;
            }
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
    /// Some editors leave the cells that a merge has swallowed in the page, empty, below the merged cell. Honouring the span then shifts the row to the
    /// right and out of the table. By how many columns it would stick out, when it fits without the spans: as many columns of empty cells, right behind
    /// the places that the spans cover, are such leftovers.
    /// </summary>
    private int Excess(ReadOnlySpan<Span> row)
    {
        var (own, covered) = (0, 0);
        foreach (var span in row)
        {
            own += Reach(span.Across);
        }

        for (var c = 0; c < Width; c++)
        {
            covered += remaining[c] > 0 ? 1 : 0;
        }

        return own <= Width ? Math.Max(0, own + covered - Width) : 0;
    }

    private static int Reach(int across) => Math.Clamp(across, 1, Grid.MostColumns);
}
