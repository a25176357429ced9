using Gongkai.Reports.Reading.Html;

namespace Gongkai.Reports.Reading.Text;

/// <summary>Lines to blocks: tells runs of table rows from prose and from tables with one cell a line.</summary>
internal sealed class TextBlocks(bool markdown, ReadingBudget budget)
{
    private readonly List<Block> blocks = [];
    private readonly EmbeddedHtml embedded = new();
    private int tables;

    public List<Block> Read(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var end = embedded.End(lines, i);
            if (end > i)
            {
                AddHtml(lines, i, end);
                i = end;
                continue;
            }

            end = RunEnd(lines, i);
            if (end == i)
            {
                AddParagraph(lines[i++]);
            }
            else
            {
                AddRun(lines.GetRange(i, end - i));
                i = end;
            }
        }

        return blocks;
    }

    /// <summary>A table in tags, as converters put it into Markdown where cells are merged.</summary>
    private void AddHtml(List<TextLine> lines, int start, int end)
    {
        var html = string.Join('\n', lines.GetRange(start, end - start).Select(line => line.Text));
        var piece = HtmlDocumentReader.ReadPiece(html, budget, tables, lines[start].Number);

        blocks.AddRange(piece);
        tables += piece.Count(block => block is Table);
    }

    /// <summary>Where the run of delimited lines that starts here ends; blank lines inside it belong to it.</summary>
    private static int RunEnd(List<TextLine> lines, int start)
    {
        var end = start;
        for (var i = start; i < lines.Count && (lines[i].IsDelimited || lines[i].Kind == TextLineKind.Blank); i++)
        {
            end = lines[i].IsDelimited ? i + 1 : end;
        }

        return lines[start].IsDelimited ? end : start;
    }

    private void AddRun(List<TextLine> run)
    {
        if (IsTable(run))
        {
            AddTable(run);
            return;
        }

        foreach (var line in run)
        {
            AddParagraph(line);
        }
    }

    /// <summary>Rows have several cells; a stray bar in a sentence or a table with one cell a line has not.</summary>
    private static bool IsTable(List<TextLine> run)
    {
        var (rows, printed) = (0, 0);
        foreach (var line in run)
        {
            rows += line.Kind == TextLineKind.Cells ? 1 : 0;
            printed += line.Kind is TextLineKind.Cells or TextLineKind.OneCell ? 1 : 0;
        }

        return rows * 4 > printed && (printed > 1 || run.Exists(line => line.Cells.Count > 2)) && !run.Exists(line => line.Cells.Count > Grid.MostColumns);
    }

    private void AddTable(List<TextLine> run)
    {
        tables++;
        var rows = new List<IReadOnlyList<GridCell>>();
        foreach (var line in run)
        {
            if (line.Kind is TextLineKind.Cells or TextLineKind.OneCell or TextLineKind.BarsOnly)
            {
                rows.Add(Row(line, rows.Count + 1));
            }
        }

        blocks.Add(new Table(Grid.From(rows, GridOrigin.Delimited), new Place(Table: tables, Line: run[0].Number)));
    }

    private GridCell[] Row(TextLine line, int row)
    {
        budget.Places(Grid.MostColumns);
        var cells = new GridCell[line.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var (start, length) = line.Cells[i];
            var place = new Place(Table: tables, Row: row, Column: i + 1, Line: line.Number);
            var text = line.Text.Substring(start, length);
            cells[i] = new GridCell(markdown ? MarkdownInline.Plain(text) : text, 1, 1, length > 0 ? place.At(start + 1, start + length) : place);
        }

        return cells;
    }

    private void AddParagraph(TextLine line)
    {
        if (line.Kind == TextLineKind.BarsOnly && blocks is [.., Paragraph { Bars: > 0 } cell])
        {
            blocks[^1] = cell with { Bars = cell.Bars + line.Bars };
        }
        else if (line.Kind == TextLineKind.OneCell && line.Bars > 0)
        {
            var (start, length) = line.Cells[0];
            blocks.Add(new Paragraph(line.Text[..(start + length)], new Place(Line: line.Number)) { Bars = line.Bars });
        }
        else if (line.Kind is not (TextLineKind.Blank or TextLineKind.BarsOnly or TextLineKind.Rule))
        {
            var text = line.Text.TrimEnd();
            blocks.Add(markdown ? MarkdownInline.Paragraph(text, line.Number) : new Paragraph(text, new Place(Line: line.Number)));
        }
    }
}
