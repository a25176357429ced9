using System.Text;
using Gongkai.Law;

namespace Gongkai.Reports.Rendering.Html;

/// <summary>A complete page around a body, in the look of reports.</summary>
internal static class HtmlPage
{
    /// <param name="title">On the window.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="css">Rules beside those of reports.</param>
    /// <param name="body">Markup.</param>
    /// <param name="head">More lines for the head.</param>
    public static string Of(string title, Language language, string css, string body, string head = "") => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Chinese ? "zh-CN" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<title>").Append(HtmlText.Escape(title)).Append("</title>\n").Append(head)
        .Append("<style>\n").Append(ReportStyle.PageCss).Append(ReportStyle.Css).Append(css).Append("</style>\n</head>\n<body>\n<main>\n")
        .Append(body).Append("</main>\n</body>\n</html>\n").ToString();
}
