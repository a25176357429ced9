using System.Net;

namespace Gongkai.Reports.Rendering.Html;

internal static class HtmlText
{
    /// <summary>Fit for element content and quoted attributes; inner line breaks become <c>br</c>.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(Printable.Text(text)).Replace("\n", "<br>");
}
