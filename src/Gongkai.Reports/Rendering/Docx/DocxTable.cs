using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>A table of the form in Word: merged cells by gridSpan and vMerge, header rows repeated on every page.</summary>
internal static class DocxTable
{
    public static Table Of(PrintedPiece.Table piece, ReportFigures figures)
    {
        var layout = piece.Layout;
        var widths = Widths(layout);
        var table = new Table(Properties(piece.Name), new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) })));
        var head = layout.Blocks.Count == 1 ? layout.Blocks[0].Head.Count : 0;
        var number = 0;

        foreach (var row in Placement.Of(layout))
        {
            table.Append(Row(row, widths, figures, repeat: number++ < head));
        }

        return table;
    }

    private static TableRow Row(IReadOnlyList<Placed> cells, int[] widths, ReportFigures figures, bool repeat)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (repeat)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells.Select(placed => Cell(placed, widths[placed.Column..(placed.Column + placed.Cell.Across)].Sum(), figures)));
        return row;
    }

    private static TableCell Cell(Placed placed, int width, ReportFigures figures)
    {
        var cell = placed.Cell;
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa });

        if (cell.Across > 1)
        {
            properties.Append(new GridSpan { Val = cell.Across });
        }

        if (cell.Down > 1)
        {
            properties.Append(new VerticalMerge { Val = placed.First ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var text = !placed.First ? "" : cell.Cell is { } at ? PrintedFigure.Text(figures[at]) : cell.Text;

        return new TableCell(properties, DocxText.Paragraph(text, cell.Role == PrintedRole.RowHeader ? DocxStyles.TableLabel : DocxStyles.TableText));
    }

    public static TableProperties Properties(string name) => new(
        new TableWidth { Width = Twips(OfficialPage.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        Borders(),
        new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa }),
        new TableCaption { Val = name });

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    /// <summary>Label columns get what their text needs, figures share the rest alike; together exactly the width of the text.</summary>
    private static int[] Widths(PrintedTable table)
    {
        double Weight(int column) => column >= table.StubColumns ? 1 : column == table.StubColumns - 1 ? (table.StubColumns > 1 ? 3.2 : 1.4) : column == 0 ? 0.75 : 1.15;

        var total = Enumerable.Range(0, table.Columns).Sum(Weight);
        var widths = Enumerable.Range(0, table.Columns).Select(column => (int)(Weight(column) / total * OfficialPage.TextWidth)).ToArray();
        widths[^1] += OfficialPage.TextWidth - widths.Sum();
        return widths;
    }

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
