namespace Gongkai.Reports.Reading.Assembly;

/// <summary>
/// What marked formats (HTML, DOCX) report as they are walked, in order: text, ends of lines, tables opening and closing. It writes one flat tape
/// of lines and table marks; a cell is a stretch of it. So a table that turns out to arrange the page gives its contents up without anything being moved,
/// at any depth of nesting.
/// </summary>
internal sealed class Assembler(ReadingBudget budget)
{
    private readonly List<Piece> tape = [];
    private readonly Stack<PendingTable> open = [];
    private readonly LineBuffer line = new();
    private int linked;

    public IReadOnlyList<Piece> Tape => tape;

    /// <summary>A position on the tape, for <see cref="MarkChrome"/>.</summary>
    public int Position => tape.Count;

    public bool InTable => open.Count > 0;

    /// <summary>True while the source says that the text is a heading.</summary>
    public bool Heading { get; set; }

    /// <summary>Appends to the current line.</summary>
    public void Text(ReadOnlySpan<char> text, bool link = false, bool keepTabs = false)
    {
        var before = line.Length;
        line.Append(text, keepTabs);
        linked += link ? line.Length - before : 0;
    }

    /// <summary>Ends the current line, whether by a paragraph's end or by a forced break.</summary>
    public void EndLine()
    {
        if (line.Length > 0)
        {
            budget.Characters(line.Length);
            tape.Add(new Piece(line.Take(), null, Heading, linked));
        }

        linked = 0;
    }

    public void OpenTable()
    {
        EndLine();
        ReadingBudget.Nesting(open.Count + 1);

        var table = new PendingTable();
        tape.Add(new Piece("", table, Heading: false, Linked: 0));
        open.Push(table);
    }

    public void OpenRow()
    {
        EndLine();
        if (open.TryPeek(out var table))
        {
            table.Rows++;
        }
    }

    public void OpenCell(int down, int across)
    {
        EndLine();
        if (open.TryPeek(out var table))
        {
            table.Rows = Math.Max(1, table.Rows);
            table.Cells.Add(new PendingCell(table.Rows - 1, down, across, tape.Count, tape.Count));
            table.InCell = true;
        }
    }

    public void CloseCell()
    {
        EndLine();
        if (open.TryPeek(out var table) && table.InCell)
        {
            table.Cells[^1] = table.Cells[^1] with { To = tape.Count };
            table.InCell = false;
        }
    }

    public void CloseTable()
    {
        CloseCell();
        if (open.TryPop(out var table))
        {
            table.End = tape.Count;
            table.Arranges = Arrangement.Of(table, tape);

            if (open.TryPeek(out var outer))
            {
                outer.InnerCells += table.Cells.Count + table.InnerCells;
            }
        }
    }

    /// <summary>The cell that opened last, for formats that learn of a cell's depth only in later rows.</summary>
    public PendingTable? Table => open.TryPeek(out var table) ? table : null;

    /// <summary>Takes everything since a position for site furniture.</summary>
    public void MarkChrome(int from)
    {
        EndLine();
        for (var i = from; i < tape.Count; i++)
        {
            tape[i] = tape[i] with { Chrome = true };
        }
    }
}
