using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>Tables with what they need to be read: cells, spans, headers. One without a header row gets its first one.</summary>
internal static class EditorTables
{
    private const int MostSpan = 1000;

    /// <summary>Null when there is nothing in it.</summary>
    public static string? Of(IElement table, Func<string, string?> picture, int depth)
    {
        var rows = Rows(table).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        // One cell is a frame around text, no table.
        if (rows.Count == 1 && rows[0].Count == 1)
        {
            var inner = new EditorBlocks(picture);
            foreach (var child in rows[0][0].ChildNodes)
            {
                inner.Write(child, depth + 1);
            }

            return inner.End();
        }

        var headless = rows.Count > 1 && rows[0].Count > 1 && rows.All(row => row.All(cell => cell.LocalName == "td"));
        var html = new StringBuilder("<table>");
        if (Caption(table, picture, depth) is { } caption)
        {
            html.Append("<caption>").Append(caption).Append("</caption>");
        }

        html.Append("<tbody>");
        for (var i = 0; i < rows.Count; i++)
        {
            html.Append("<tr>");
            foreach (var cell in rows[i])
            {
                Cell(html, cell, headless && i == 0, i == 0, picture, depth);
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string? Caption(IElement table, Func<string, string?> picture, int depth)
    {
        var line = new InlineText();
        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
        {
            Fill(caption, line, picture, depth + 1);
        }

        return line.Take();
    }

    private static void Cell(StringBuilder html, IElement cell, bool makeHeader, bool top, Func<string, string?> picture, int depth)
    {
        var name = makeHeader || cell.LocalName == "th" ? "th" : "td";
        var line = new InlineText();
        Fill(cell, line, picture, depth + 1);
        html.Append('<').Append(name);
        html.Append(name == "th" ? top ? " scope=\"col\"" : " scope=\"row\"" : "");
        html.Append(Span(cell, "colspan")).Append(Span(cell, "rowspan")).Append('>').Append(line.Take()).Append("</").Append(name).Append('>');
    }

    private static string Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 1 and <= MostSpan ? $" {name}=\"{span}\"" : "";

    // What is in a cell is lines; a table within it is read as lines too.
    private static void Fill(IElement within, InlineText line, Func<string, string?> picture, int depth)
    {
        foreach (var child in within.ChildNodes)
        {
            if (depth > 100 || child is IElement gone && EditorInline.IsGone(gone))
            {
                continue;
            }

            if (child is IElement { LocalName: "p" or "div" or "li" or "ul" or "ol" or "tr" or "table" or "tbody" or "thead" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" } block)
            {
                line.Break();
                Fill(block, line, picture, depth + 1);
                line.Break();
            }
            else
            {
                EditorInline.Write(child, line, picture, depth);
            }
        }
    }

    private static IEnumerable<IElement> Rows(IElement table) => table.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" => child.Children.Where(row => row.LocalName == "tr"),
        _ => (IEnumerable<IElement>)[],
    });
}
