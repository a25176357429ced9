using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>A plain ruled table whose header is repeated on every page.</summary>
internal static class DocxGrid
{
    public static Table Of(LetterPart.Grid grid)
    {
        var widths = grid.Widths.Select(share => (int)(share / grid.Widths.Sum() * OfficialPage.TextWidth)).ToList();
        var table = new Table(DocxTable.Properties(string.Join('、', grid.Header)), new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) })));

        table.Append(Row(grid.Header, widths, DocxStyles.TableText, new CantSplit(), new TableHeader()));
        foreach (var row in grid.Rows)
        {
            table.Append(Row(row, widths, DocxStyles.TableLabel, new CantSplit()));
        }

        return table;
    }

    private static TableRow Row(IReadOnlyList<string> texts, List<int> widths, string style, params OpenXmlElement[] properties)
    {
        var row = new TableRow(new TableRowProperties(properties));
        row.Append(widths.Select((width, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            DocxText.Paragraph(i < texts.Count ? texts[i] : "", style))));
        return row;
    }

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
