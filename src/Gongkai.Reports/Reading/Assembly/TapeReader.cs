using System.Text;

namespace Gongkai.Reports.Reading.Assembly;

/// <summary>The finished tape to blocks: numbers paragraphs and tables and lays the tables out.</summary>
internal sealed class TapeReader(IReadOnlyList<Piece> tape, ReadingBudget budget)
{
    private readonly List<Block> blocks = [];
    private int paragraphs;

    /// <summary>Number of the last table so far; starts above 0 where the tape is a part of a longer text.</summary>
    public int Tables { get; set; }

    /// <summary>The line that everything stands on, where the tape is a part of a longer text; 0 numbers paragraphs instead.</summary>
    public int Line { get; init; }

    /// <summary>True when a table was wider than any grid and lost cells.</summary>
    public bool Cut { get; private set; }

    public List<Block> Read()
    {
        for (var i = 0; i < tape.Count; i++)
        {
            if (tape[i].Table is { Arranges: false } table)
            {
                ReadTable(table, i, tape[i].Chrome);
                i = table.End - 1;
            }
            else if (tape[i].Table is null)
            {
                AddParagraph(tape[i]);
            }
        }

        return blocks;
    }

    private void AddParagraph(Piece piece) =>
        blocks.Add(new Paragraph(piece.Text, new Place(Line: Line > 0 ? Line : ++paragraphs)) { Heading = piece.Heading, Chrome = piece.Chrome });

    private void ReadTable(PendingTable table, int start, bool chrome)
    {
        var next = start + 1;
        foreach (var cell in table.Cells)
        {
            ReadCaption(next, cell.From);
            next = cell.To;
        }

        ReadCaption(next, table.End);
        if (table.Cells.Count > 0)
        {
            var number = ++Tables;
            blocks.Add(new Table(Lay(table, number), new Place(Table: number, Line: Line)) { Chrome = chrome });
        }
    }

    /// <summary>What stands in the table but in none of its cells: its caption.</summary>
    private void ReadCaption(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tape[i].Table is null)
            {
                AddParagraph(tape[i]);
            }
        }
    }

    private Grid Lay(PendingTable table, int number)
    {
        var spans = new Span[table.Cells.Count];
        var texts = new string?[table.Cells.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var cell = table.Cells[i];
            texts[i] = cell.Absent ? null : TextOf(cell);
            spans[i] = new Span(cell.Row, cell.Down, cell.Across, texts[i] is "");
        }

        var layout = new SpanLayout(spans, table.Rows, repair: true, budget);
        Cut |= layout.Cut;

        return Grid.From(layout, spans, texts, table.Rows, number);
    }

    private string TextOf(PendingCell cell)
    {
        if (cell.To - cell.From <= 1)
        {
            return cell.From < cell.To ? tape[cell.From].Text : "";
        }

        var text = new StringBuilder();
        for (var i = cell.From; i < cell.To; i++)
        {
            if (tape[i].Table is null)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(tape[i].Text);
            }
        }

        return text.ToString();
    }
}
