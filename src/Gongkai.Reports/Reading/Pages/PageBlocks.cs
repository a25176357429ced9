namespace Gongkai.Reports.Reading.Pages;

/// <summary>Pages to blocks in reading order: paragraphs and tables, both joined over page breaks.</summary>
internal sealed class PageBlocks
{
    private readonly List<Block> blocks = [];
    private readonly Paragraphs paragraphs;
    private DrawnTable? open;
    private int openOnPage;
    private int tables;

    private PageBlocks(Paragraphs paragraphs) => this.paragraphs = paragraphs;

    public static IReadOnlyList<Block> From(IReadOnlyList<PageSheet> pages)
    {
        var lines = PageFurniture.Without(pages, [.. pages.Select(page => PrintedLine.Of(WrappedFigures.Join(OutsideTables(page))))]);
        var builder = new PageBlocks(Paragraphs.For([.. lines.SelectMany(page => page)]));

        for (var i = 0; i < pages.Count; i++)
        {
            builder.AddPage(pages[i], lines[i]);
        }

        builder.CloseTable();
        builder.blocks.AddRange(builder.paragraphs.Take());
        return builder.blocks;
    }

    private static List<Word> OutsideTables(PageSheet page) =>
        [.. page.Words.Where(word => !page.Lattices.Any(table => table.Box.Holds(word.Box.CentreX, word.Box.CentreY)))];

    private void AddPage(PageSheet page, List<PrintedLine> lines)
    {
        var parts = lines.Select(line => (line.Box.Top, Line: (PrintedLine?)line, Table: (Lattice?)null))
            .Concat(page.Lattices.Select(table => (table.Box.Top, Line: (PrintedLine?)null, Table: (Lattice?)table)))
            .OrderBy(part => part.Top);

        foreach (var (_, line, table) in parts)
        {
            if (table is not null)
            {
                AddTable(Placed(page, table), page.Number);
            }
            else
            {
                CloseTable();
                paragraphs.Add(line!, page);
            }
        }
    }

    private static DrawnTable Placed(PageSheet page, Lattice table)
    {
        var filled = page.Filled.GetValueOrDefault(table) ?? LatticeFiller.Fill(table, page.Number, page.Words);
        var boxes = table.Cells.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Box);

        return new(filled.Columns, filled.RowCount, [.. filled.Cells.Select(cell => boxes.TryGetValue((cell.Row, cell.Column), out var box) ? cell with { Area = page.AreaOf(box) } : cell)]);
    }

    private void AddTable(DrawnTable table, int page)
    {
        if (open is not null && page == openOnPage + 1 && TableJoiner.Join(open, table) is { } joined)
        {
            (open, openOnPage) = (joined, page);
            return;
        }

        CloseTable();
        blocks.AddRange(paragraphs.Take());
        (open, openOnPage) = (table, page);
    }

    private void CloseTable()
    {
        if (open is not null)
        {
            tables++;
            blocks.Add(new Table(open.ToGrid(tables), new Place(open.Cells[0].Page, tables)));
            open = null;
        }
    }
}
