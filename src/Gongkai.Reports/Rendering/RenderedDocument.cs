using System.Globalization;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering;

/// <summary>A content as a document, as if it had been printed and read: how reports in JSON and CSV enter the same reading as all others.</summary>
public static class RenderedDocument
{
    /// <summary>The blocks from the title to the date.</summary>
    /// <param name="content">What the report says.</param>
    /// <param name="kind">The document's kind: json or csv.</param>
    public static Document Of(ReportContent content, string kind)
    {
        var blocks = new List<Block>();
        var tables = 0;

        foreach (var piece in PrintedReport.Pieces(content))
        {
            if (piece is PrintedPiece.Table table)
            {
                tables++;
                blocks.Add(new Table(Grid(table.Layout, content.Figures, tables), new Place(Table: tables)));
            }
            else
            {
                var text = piece switch
                {
                    PrintedPiece.Title title => title.Text,
                    PrintedPiece.Heading heading => heading.Text,
                    PrintedPiece.Body body => body.Text,
                    PrintedPiece.Signature signature => signature.Text,
                    _ => "",
                };
                blocks.Add(new Paragraph(text, new Place(Line: blocks.Count + 1)) { Heading = piece is PrintedPiece.Title or PrintedPiece.Heading });
            }
        }

        return new Document(kind, blocks) { MetaTitle = content.PrintedTitle, MetaPublished = content.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
    }

    private static Grid Grid(PrintedTable table, ReportFigures figures, int number) => Reading.Grid.From(
        [.. table.Rows.Select((row, r) => (IReadOnlyList<GridCell>)[.. row.Select((cell, c) => Cell(cell, figures, new Place(Table: number, Row: r + 1, Column: c + 1)))])],
        GridOrigin.Marked);

    private static GridCell Cell(PrintedCell cell, ReportFigures figures, Place place) =>
        new(cell.Cell is { } at ? PrintedFigure.Text(figures[at]) : cell.Text, cell.Down, cell.Across, place);
}
