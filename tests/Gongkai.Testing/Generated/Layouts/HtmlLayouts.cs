using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Clean HTML, and layout 9.</summary>
internal static class HtmlLayouts
{
    public static Rendition Clean(PrintedReport report, Dice dice) => Page(report, Body(report, table => HtmlTable.Write(table, cell => HtmlTable.Encoded(cell.Text))), dice);

    /// <summary>Layout 9: right spans and yet an empty cell more in each row under a spanning header, so that honouring the spans shifts the headers.</summary>
    public static Rendition ExtraCells(PrintedReport report, Dice dice) =>
        Page(report, Body(report, table => HtmlTable.Write(table, cell => HtmlTable.Encoded(cell.Text), extra: true)), dice);

    internal static string Body(PrintedReport report, Func<PrintedTable, string> writeTable)
    {
        var html = new StringBuilder();
        foreach (var piece in report.Pieces)
        {
            html.Append(piece is TablePiece { Table: var table } ? writeTable(table) : Paragraph((TextPiece)piece));
        }

        return html.ToString();
    }

    private static string Paragraph(TextPiece line) => line.Kind switch
    {
        LineKind.Title => $"<h1>{HtmlTable.Encoded(line.Text)}</h1>\n",
        LineKind.Signature => $"<p style=\"text-align:right\">{HtmlTable.Encoded(line.Text)}</p>\n",
        _ => $"<p>{HtmlTable.Encoded(line.Text)}</p>\n",
    };

    internal static string Page(PrintedReport report, string body, Dice dice) =>
        dice.Chance(0.5) ? SiteChrome.Wrap(report.Report, body, dice) : $"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{report.Report.Story.Title}</title></head><body>\n{body}</body></html>\n";
}
