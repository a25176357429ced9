using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>
/// A sheet's rows to blocks. Rows that follow each other make a table; a row with one text in it is a title, a heading or a note where its
/// borders, its place or its wording say so, and a row of the table otherwise.
/// </summary>
internal sealed class SheetBlocks(bool borders, ReadingBudget budget)
{
    private const int LongNote = 30;

    private readonly List<Block> blocks = [];
    private int paragraphs;
    private int tables;

    public List<Block> Blocks => blocks;

    public void Add(Sheet sheet)
    {
        var rows = Rows(sheet);
        var run = new List<SheetRow>();

        foreach (var row in rows)
        {
            if (run.Count > 0 && row.Number > run[^1].Number + 1 && !Joined(sheet, run[^1].Number, row.Number))
            {
                AddRun(run, sheet);
            }

            run.Add(row);
        }

        AddRun(run, sheet);
    }

    private static List<SheetRow> Rows(Sheet sheet)
    {
        var rows = new List<SheetRow>();
        foreach (var cell in sheet.Cells)
        {
            if (sheet.HiddenRows.Contains(cell.Row) || sheet.IsHiddenColumn(cell.Column))
            {
                continue;
            }

            if (rows.Count == 0 || rows[^1].Number != cell.Row)
            {
                rows.Add(new SheetRow(cell.Row));
            }

            rows[^1].Cells.Add(cell);
        }

        rows.RemoveAll(row => row.Printed == 0 && !row.Border);
        rows.Sort((a, b) => a.Number.CompareTo(b.Number));
        rows.ForEach(row => row.Cells.Sort((a, b) => a.Column.CompareTo(b.Column)));

        return rows;
    }

    /// <summary>True when all rows between two are hidden: on the sheet they follow each other.</summary>
    private static bool Joined(Sheet sheet, int above, int below)
    {
        for (var row = above + 1; row < below; row++)
        {
            if (!sheet.HiddenRows.Contains(row))
            {
                return false;
            }
        }

        return true;
    }

    private void AddRun(List<SheetRow> run, Sheet sheet)
    {
        var first = 0;
        while (first < run.Count && IsText(run[first], leading: true))
        {
            AddParagraph(run[first++]);
        }

        var end = run.Count;
        while (end > first && IsText(run[end - 1], leading: false))
        {
            end--;
        }

        for (var row = first; row < end; row++)
        {
            if (row > first && IsHeading(run[row]))
            {
                AddTable(run[first..row], sheet);
                AddParagraph(run[row]);
                first = row + 1;
            }
        }

        AddTable(run[first..end], sheet);
        for (var row = end; row < run.Count; row++)
        {
            AddParagraph(run[row]);
        }

        run.Clear();
    }

    /// <summary>Whether a row at the edge of a run is text beside the table.</summary>
    private bool IsText(SheetRow row, bool leading)
    {
        if (row.Printed != 1 || (borders && row.Border))
        {
            return false;
        }

        var text = row.Text;
        return borders || IsHeading(row) || text.Length > LongNote || (leading ? row.Cells.Count == 1 && !text.StartsWith('第') : text.StartsWith('注') || text.StartsWith("说明", StringComparison.Ordinal));
    }

    /// <summary>一、 to 十、 alone in its row: a heading of the report between its tables.</summary>
    private bool IsHeading(SheetRow row) =>
        row is { Printed: 1, Cells.Count: 1 } && !(borders && row.Border) && row.Text is [var number, '、', ..] && "一二三四五六七八九十".Contains(number);

    private void AddParagraph(SheetRow row)
    {
        foreach (var line in row.Text.Split('\n'))
        {
            blocks.Add(new Paragraph(line.Trim(), new Place(Line: ++paragraphs)));
        }
    }

    private void AddTable(List<SheetRow> rows, Sheet sheet)
    {
        if (!rows.Exists(row => row.Printed > 0))
        {
            return;
        }

        if (rows.TrueForAll(row => row.Printed <= 1) && rows.TrueForAll(row => row.Cells.Count == 1))
        {
            rows.ForEach(AddParagraph);
            return;
        }

        var number = ++tables;
        blocks.Add(new Table(SheetTable.Lay(rows, sheet, number, budget), new Place(Table: number)));
    }
}

/// <summary>A visible row with something in it.</summary>
internal sealed class SheetRow(int number)
{
    public int Number => number;

    public List<SheetCell> Cells { get; } = [];

    public int Printed => Cells.Count(cell => cell.Text.Length > 0);

    public bool Border => Cells.Exists(cell => cell.Border);

    /// <summary>The text of the first printed cell.</summary>
    public string Text => Cells.Find(cell => cell.Text.Length > 0).Text ?? "";
}
