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
    private readonly Stack<(LineBuffer Line, bool Heading)> suspended = [];
    private LineBuffer line = new();
    private int linked;

    public List<Piece> Tape => tape;

    /// <summary>True when a table with data has been read.</summary>
    public bool HasData { get; private set; }

    /// <summary>A position on the tape, for <see cref="MarkChrome"/>.</summary>
    public int Position => tape.Count;

    /// <summary>True while the source says that the text is a heading.</summary>
    public bool Heading { get; set; }

    /// <summary>Appends to the current line.</summary>
    public void Text(ReadOnlySpan<char> text, bool link = false, bool keepTabs = false)
    {
        var before = line.Length;
        line.Append(text, keepTabs);
        budget.Characters(line.Length - before);
        linked += link ? line.Length - before : 0;
    }

    /// <summary>Ends the current line, whether by a paragraph's end or by a forced break.</summary>
    public void EndLine(bool chrome = false)
    {
        if (line.Length > 0)
        {
            tape.Add(new Piece(line.Take(), null, Heading, linked) { Chrome = chrome });
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
            HasData |= !table.Arranges;

            if (open.TryPeek(out var outer))
            {
                outer.InnerCells += table.Cells.Count + table.InnerCells;
            }
        }
    }

    /// <summary>A place that the next row skips: nothing stands there, and nothing else may take it.</summary>
    public void Skip(int across)
    {
        OpenCell(1, across);
        open.Peek().Cells[^1] = open.Peek().Cells[^1] with { Absent = true };
        CloseCell();
    }

    /// <summary>The number of the cell that opened last in the current table, for <see cref="Extend"/>.</summary>
    public int LastCell => open.Peek().Cells.Count - 1;

    /// <summary>Lets an earlier cell of the current table reach further, for formats that say so only where it continues.</summary>
    public void Extend(int cell, int down, int across)
    {
        var cells = open.Peek().Cells;
        cells[cell] = cells[cell] with { Down = cells[cell].Down + down, Across = cells[cell].Across + across };
    }

    /// <summary>Sets the current line aside for text that stands beside it, such as a text box anchored in its middle.</summary>
    public void OpenAside()
    {
        ReadingBudget.Nesting(suspended.Count + 1);
        suspended.Push((line, Heading));
        (line, Heading) = (new LineBuffer(), false);
    }

    public void CloseAside()
    {
        EndLine();
        (line, Heading) = suspended.Pop();
    }

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
