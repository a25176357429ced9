using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.Reports.Reading.Html;

/// <summary>HTML to blocks. A table inside a table is read as a block of its own.</summary>
internal static class HtmlDocumentReader
{
    public static Document Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var blocks = new List<Block>();
        var tables = 0;

        foreach (var element in page.QuerySelectorAll("p, h1, h2, h3, h4, h5, h6, table"))
        {
            if (element is IHtmlTableElement table)
            {
                tables++;
                blocks.Add(new Table(GridOf(table, tables), new Place(Table: tables)));
            }
            else if (element.Closest("table") is null && element.TextContent.Trim() is { Length: > 0 } text)
            {
                blocks.Add(new Paragraph(text, new Place(Line: blocks.Count + 1)));
            }
        }

        return new Document("html", blocks) { MetaTitle = page.Title };
    }

    private static Grid GridOf(IHtmlTableElement table, int number) =>
        Grid.From(
            [.. table.Rows.Select((row, r) => (IReadOnlyList<GridCell>)[.. row.Cells.Select((cell, c) =>
                new GridCell(cell.TextContent.Trim(), cell.RowSpan, cell.ColumnSpan, new Place(Table: number, Row: r + 1, Column: c + 1)))])],
            GridOrigin.Marked);
}
