using System.Net;
using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Tables as HTML.</summary>
internal static class HtmlTable
{
    /// <summary>With the spans that the document has.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inside">A cell's text to the markup inside its element.</param>
    /// <param name="attributes">Further attributes of every cell.</param>
    /// <param name="extra">An empty cell added to every row under a spanning header, as some editors leave them.</param>
    public static string Write(PrintedTable table, Func<PrintedCell, string> inside, string attributes = "", bool extra = false)
    {
        var html = new StringBuilder("<table border=\"1\" cellspacing=\"0\"><tbody>\n");
        for (var r = 0; r < table.Rows.Count; r++)
        {
            html.Append("<tr>");
            if (extra && r > 0 && r < table.HeaderRows && table.Lattice()[r].Any(place => !place.StartsRow))
            {
                html.Append("<td></td>");
            }

            foreach (var cell in table.Rows[r].Where(cell => !cell.Dropped))
            {
                html.Append("<td").Append(Span("rowspan", cell.Down)).Append(Span("colspan", cell.Across)).Append(attributes).Append('>').Append(inside(cell)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table>\n").ToString();
    }

    public static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Span(string name, int span) => span > 1 ? $" {name}=\"{span}\"" : "";
}
