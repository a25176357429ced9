using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Html;

/// <summary>An annual report as HTML: accessible tables, no script, fit for phones and for paper.</summary>
public static class ReportHtml
{
    /// <summary>The rules that <see cref="Fragment"/> expects in the page around it.</summary>
    public static string Style => ReportStyle.Css;

    /// <summary>A complete page.</summary>
    public static string Page(ReportContent content) => HtmlPage.Of(
        content.PrintedTitle,
        Language.Chinese,
        "",
        Fragment(content),
        content.Published is { } published ? $"<meta name=\"PubDate\" content=\"{published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">\n" : "");

    /// <summary>The report alone, as one article to stand in a page of the caller's.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="idPrefix">Put before every id, for pages that show several reports.</param>
    /// <param name="withTitle">Whether the title stands above it; a page that has printed it already goes without.</param>
    public static string Fragment(ReportContent content, string idPrefix = "", bool withTitle = true)
    {
        var html = new StringBuilder("<article class=\"report\" lang=\"zh-CN\">\n");
        var tables = new TableHtml(html, content.Figures, idPrefix);

        foreach (var piece in PrintedReport.Pieces(content).Where(piece => withTitle || piece is not PrintedPiece.Title))
        {
            Write(html, tables, piece);
        }

        return html.Append("</article>\n").ToString();
    }

    private static void Write(StringBuilder html, TableHtml tables, PrintedPiece piece)
    {
        switch (piece)
        {
            case PrintedPiece.Title title:
                Element(html, "h1", title.Text);
                break;
            case PrintedPiece.Heading heading:
                Element(html, heading.Level == 1 ? "h2" : "h3", heading.Text);
                break;
            case PrintedPiece.Body body:
                Element(html, "p", body.Text);
                break;
            case PrintedPiece.Table table:
                tables.Write(table);
                break;
            case PrintedPiece.Signature signature:
                html.Append("<p class=\"signature\">").Append(HtmlText.Escape(signature.Text)).Append("</p>\n");
                break;
        }
    }

    private static void Element(StringBuilder html, string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(HtmlText.Escape(text)).Append("</").Append(name).Append(">\n");
}
