using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Html;

namespace Gongkai.Reports.Comparing.Printing;

/// <summary>A comparison as an HTML page: the figures of each table with their change, then the texts with what was put in, taken out and moved.</summary>
public static class ComparisonHtml
{
    private const string Css = """
        .report.comparison td.number { text-align: right; }
        .report.comparison th[scope=row] { font-weight: 400; }
        .report.comparison th[scope=col] { white-space: nowrap; }
        .report.comparison tr.changed td { background: #fff8e6; font-weight: 600; }
        .report.comparison tr.doubtful td { background: #fbe9e7; }
        .report.comparison tr.incomparable td, .report.comparison tr.incomparable th { color: #5b6672; background: #f6f5f1; }
        .report.comparison td.remark { text-align: left; font-size: 14px; font-weight: 400; min-width: 12em; }
        .report.comparison ins { background: #dff0e0; color: #14532d; text-decoration: underline; text-decoration-thickness: 1px; }
        .report.comparison del { background: #f9dedc; color: #8c1d18; }
        .report.comparison p { text-indent: 0; }
        .report.comparison p.away { color: #5b6672; border-left: 3px dotted #b9b2a3; padding-left: 10px; }
        .report.comparison p.here { border-left: 3px solid #12407a; padding-left: 10px; }
        .report.comparison .what { display: inline-block; font-size: 13px; border: 1px solid #d9d4c8; background: #fff; color: #5b6672; padding: 0 8px; margin-right: 8px; line-height: 1.6; }
        .report.comparison .facts { color: #5b6672; }

        """;

    /// <summary>A complete page in one language.</summary>
    public static string Page(Comparison comparison, Language language)
    {
        var words = ComparisonWords.In(language);
        var body = new StringBuilder("<article class=\"report comparison\">\n<h1>").Append(HtmlText.Escape(words.Title)).Append("</h1>\n");
        Sides(body, comparison, words);
        Figures(body, comparison, words, language);
        Texts(body, comparison, words);

        return HtmlPage.Of(words.Title, language, Css, body.Append("</article>\n").ToString());
    }

    private static void Sides(StringBuilder html, Comparison comparison, ComparisonWords words)
    {
        foreach (var (name, side) in new[] { (words.Before, comparison.Before), (words.After, comparison.After) })
        {
            html.Append("<p class=\"facts\">").Append(name).Append(words.Colon).Append(HtmlText.Escape(
                $"{side.Organ ?? words.Unknown} {side.Year?.ToString(CultureInfo.InvariantCulture) ?? words.Unknown} ({Path.GetFileName(side.File)})")).Append("</p>\n");
        }
    }

    private static void Figures(StringBuilder html, Comparison comparison, ComparisonWords words, Language language)
    {
        html.Append("<h2>").Append(words.Figures).Append("</h2>\n");
        if (comparison.Cells.Count == 0)
        {
            html.Append("<p>").Append(HtmlText.Escape(words.NoTables)).Append("</p>\n");
        }

        foreach (var table in comparison.Cells.GroupBy(cell => (cell.After.Count > 0 ? cell.After : cell.Before)[0].Table))
        {
            Table(html, [.. table], Heading(comparison.After.Form!, table.Key), words, language);
        }
    }

    private static string Heading(Form form, string table) => form.Sections.First(section => section.Code == form.Table(table).Section).Heading;

    private static void Table(StringBuilder html, IReadOnlyList<CellDifference> cells, string heading, ComparisonWords words, Language language)
    {
        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(HtmlText.Escape(heading)).Append("\">\n<table>\n<caption>").Append(HtmlText.Escape(heading)).Append("</caption>\n<thead><tr>");
        foreach (var header in new[] { words.Cell, words.Before, words.After, words.Difference, words.Remark })
        {
            html.Append("<th scope=\"col\">").Append(header).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var cell in cells)
        {
            Row(html, cell, words, language);
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void Row(StringBuilder html, CellDifference cell, ComparisonWords words, Language language)
    {
        var remark = cell.Outcome == CellOutcome.CannotTell ? words.CannotTell : cell.Reason?.In(language) ?? "";
        html.Append("<tr").Append(RowClass(cell)).Append("><th scope=\"row\">").Append(HtmlText.Escape(cell.Label)).Append("</th>")
            .Append("<td class=\"number\">").Append(HtmlText.Escape(cell.BeforeText)).Append("</td><td class=\"number\">").Append(HtmlText.Escape(cell.AfterText))
            .Append("</td><td class=\"number\">").Append(cell.Change is { } change and not 0 ? (change > 0 ? "+" : "") + PrintedFigure.Number(change) : "")
            .Append("</td><td class=\"remark\">").Append(HtmlText.Escape(remark)).Append("</td></tr>\n");
    }

    private static string RowClass(CellDifference cell) => cell switch
    {
        { Outcome: CellOutcome.NotComparable } => " class=\"incomparable\"",
        { Outcome: CellOutcome.CannotTell or CellOutcome.OneSided } => " class=\"doubtful\"",
        { Outcome: CellOutcome.Changed } => " class=\"changed\"",
        _ => "",
    };

    private static void Texts(StringBuilder html, Comparison comparison, ComparisonWords words)
    {
        html.Append("<h2>").Append(words.Texts).Append("</h2>\n");
        if (comparison.Reuse is { } reuse)
        {
            html.Append("<p class=\"facts\">").AppendFormat(CultureInfo.InvariantCulture, words.Reuse, reuse.OwnCharacters, reuse.RepeatedCharacters, Math.Round(reuse.Share * 100)).Append("</p>\n");
        }

        foreach (var section in comparison.Sections)
        {
            html.Append("<h3>").Append(HtmlText.Escape(section.Heading)).Append("</h3>\n");
            foreach (var piece in section.Pieces)
            {
                Piece(html, piece, words);
            }
        }
    }

    private static void Piece(StringBuilder html, TextPiece piece, ComparisonWords words)
    {
        html.Append(piece.Kind switch { PieceKind.MovedAway => "<p class=\"away\">", PieceKind.MovedHere => "<p class=\"here\">", _ => "<p>" });
        if (piece.Kind != PieceKind.Same)
        {
            html.Append("<span class=\"what\">").Append(HtmlText.Escape(words.Of(piece))).Append("</span>");
        }

        html.Append(piece switch
        {
            { Kind: PieceKind.Inserted } => Marked("ins", piece.Text),
            { Kind: PieceKind.Deleted } => Marked("del", piece.Text),
            { Words.Count: > 0 } => string.Concat(piece.Words.Select(Word)),
            _ => HtmlText.Escape(piece.Text),
        }).Append("</p>\n");
    }

    private static string Word(WordChange word) => word.Kind == 0 ? HtmlText.Escape(word.Text) : Marked(word.Kind < 0 ? "del" : "ins", word.Text);

    private static string Marked(string element, string text) => $"<{element}>{HtmlText.Escape(text)}</{element}>";
}
