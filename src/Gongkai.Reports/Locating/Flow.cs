using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>
/// A document as one sequence of cells and lines, and beside it the stream of its ideographs, in which labels are found although they are cut
/// over cells, lines and pages. Every layout becomes this; grids keep their columns.
/// </summary>
internal sealed class Flow
{
    private const int MostReserved = 2_000;

    private readonly List<Slot> slots = [];
    private readonly List<Strip> strips = [];
    private char[] ideographs = new char[2048];
    private int[] origins = new int[2048];

    private Flow()
    {
    }

    public IReadOnlyList<Slot> Slots => slots;

    public IReadOnlyList<Strip> Strips => strips;

    /// <summary>The ideographs of everything that is not a figure.</summary>
    public ReadOnlySpan<char> Ideographs => ideographs.AsSpan(0, Length);

    public int Length { get; private set; }

    /// <summary>The flow of a document, or of its tables alone.</summary>
    public static Flow Of(Document document, bool tablesOnly)
    {
        var flow = new Flow();
        flow.Reserve(document, tablesOnly);
        foreach (var block in document.Blocks)
        {
            if (block is Table table && !block.Chrome)
            {
                flow.Add(table.Grid);
            }
            else if (block is Paragraph paragraph && !tablesOnly && !block.Chrome)
            {
                flow.Add(paragraph);
            }
        }

        return flow;
    }

    private void Reserve(Document document, bool tablesOnly)
    {
        var (cells, rows) = (0, 0);
        foreach (var block in document.Blocks)
        {
            if (block is Table { Chrome: false } table)
            {
                cells += table.Grid.Rows * table.Grid.Columns;
                rows += table.Grid.Rows;
            }
            else if (!tablesOnly)
            {
                cells++;
                rows++;
            }
        }

        slots.EnsureCapacity(Math.Min(cells, MostReserved));
        strips.EnsureCapacity(Math.Min(rows, MostReserved));
    }

    /// <summary>The slot that an ideograph stands in.</summary>
    public int SlotOf(int ideograph)
    {
        var (low, high) = (0, slots.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = slots[middle].Start <= ideograph ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where an ideograph stands within its slot's text.</summary>
    public int CharacterOf(int ideograph) => origins[ideograph];

    private void Add(Grid grid)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            var first = slots.Count;
            GridCell? left = null;

            for (var column = 0; column < grid.Columns; column++)
            {
                var cell = grid[row, column];
                if (cell is not null && !ReferenceEquals(cell, left) && (row == 0 || !ReferenceEquals(cell, grid[row - 1, column])))
                {
                    Add(cell.Text, cell.Place, 0, cell, column);
                }

                left = cell;
            }

            strips.Add(new Strip(first, slots.Count - first, grid, row));
        }
    }

    private void Add(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                var first = slots.Count;
                Add(start == 0 && end == text.Length ? text : text[start..end], paragraph.Place, start, null, -1);
                strips.Add(new Strip(first, 1, null, 0));
            }

            start = end + 1;
        }
    }

    private void Add(string text, Place place, int offset, GridCell? cell, int column)
    {
        var printed = PrintedReader.Read(text);
        slots.Add(new Slot(text, place, offset, strips.Count, cell, column, printed, Length));

        if (printed.Kind != PrintedKind.Text)
        {
            return;
        }

        if (Length + text.Length > ideographs.Length)
        {
            var size = Math.Max(ideographs.Length * 2, Length + text.Length);
            Array.Resize(ref ideographs, size);
            Array.Resize(ref origins, size);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (LabelText.IsIdeograph(text[i]))
            {
                ideographs[Length] = text[i];
                origins[Length++] = i;
            }
        }
    }
}
