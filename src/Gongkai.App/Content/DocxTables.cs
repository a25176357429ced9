using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.App.Content;

/// <summary>A table of Word's as rows and cells with their spans.</summary>
internal static class DocxTables
{
    private sealed record Cell(TableCell Source, int Column, int Across, bool Continues, bool Begins);

    public static string Of(Table table, Func<Paragraph, string> inline)
    {
        var rows = table.Elements<TableRow>().Select(Cells).ToList();
        var html = new StringBuilder("<table>");
        for (var i = 0; i < rows.Count; i++)
        {
            html.Append("<tr>");
            foreach (var cell in rows[i].Where(cell => !cell.Continues))
            {
                var down = cell.Begins ? 1 + rows.Skip(i + 1).TakeWhile(row => row.Any(below => below.Continues && below.Column == cell.Column)).Count() : 1;
                html.Append("<td").Append(cell.Across > 1 ? $" colspan=\"{cell.Across}\"" : "").Append(down > 1 ? $" rowspan=\"{down}\"" : "").Append('>');
                html.Append(string.Join("<br>", cell.Source.Descendants<Paragraph>().Select(inline).Where(text => text.Length > 0))).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }

    private static List<Cell> Cells(TableRow row)
    {
        var cells = new List<Cell>();
        var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            var across = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 100);
            var merge = cell.TableCellProperties?.VerticalMerge;
            var begins = merge?.Val?.Value.Equals(MergedCellValues.Restart) == true;
            cells.Add(new Cell(cell, column, across, merge is not null && !begins, begins));
            column += across;
        }

        return cells;
    }
}
