using Gongkai.Reports.Reading.Html;

namespace Gongkai.Reports.Reading.Text;

/// <summary>JSON or JavaScript that carries a report in its strings, as the interfaces behind some sites deliver it.</summary>
internal static class ScriptFile
{
    private const int ShortestProse = 20;

    public static Document Read(string script, ReadingBudget budget)
    {
        var html = ScriptStrings.Html(script);
        return html.Length > 0 ? HtmlDocumentReader.Read(html, budget) : PlainText.Read(Prose(script), budget);
    }

    /// <summary>Without markup: the strings long enough to be text, one after the other.</summary>
    private static string Prose(string script)
    {
        var prose = string.Join('\n', ScriptStrings.Strings(script).Where(text => text.Length >= ShortestProse || text.Contains('\n')));
        return prose.Length > 0 ? prose : script;
    }
}
