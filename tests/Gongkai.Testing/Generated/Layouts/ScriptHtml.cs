using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layout 14: the report's HTML inside a JavaScript string.</summary>
internal static class ScriptHtml
{
    public static Rendition Write(PrintedReport report, Dice dice)
    {
        var body = HtmlLayouts.Body(report, table => HtmlTable.Write(table, cell => HtmlTable.Encoded(cell.Text)));
        var escaped = body.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\r\\n").Replace("</", "<\\/");
        var name = dice.Of("content", "articleContent", "html");

        return $"<html><head><meta charset=\"utf-8\"><title>{report.Report.Story.Title}</title></head><body><div id=\"article\"></div>\n"
            + $"<script type=\"text/javascript\">\nvar {name} = \"{escaped}\";\ndocument.getElementById(\"article\").innerHTML = {name};\n</script></body></html>\n";
    }
}
