using System.Text;
using Gongkai.Testing.Generated.Printing;

namespace Gongkai.Testing.Generated.Layouts;

/// <summary>Layout 8: what Word and WPS leave behind when a clerk pastes into a site's editor.</summary>
internal static class WordHtml
{
    private static readonly string[] Fonts =
    [
        "font-size:10.5pt;font-family:仿宋_GB2312", "font-family:宋体;mso-font-kerning:0pt", "font-family:\"Times New Roman\"", "",
    ];

    public static Rendition Write(PrintedReport report, Dice dice) => HtmlLayouts.Page(report, Body(report, dice, dice.Between(0, 1)), dice);

    /// <param name="report">The report.</param>
    /// <param name="dice">Chance.</param>
    /// <param name="verbose">How much style is repeated in every cell.</param>
    internal static string Body(PrintedReport report, Dice dice, int verbose)
    {
        var style = verbose > 0 ? "mso-pagination:widow-orphan;text-align:center" : "text-align:center";
        var wide = Enumerable.Range(0, 20).Select(_ => dice.Chance(0.15) ? 2 : 1).ToArray();
        var html = new StringBuilder("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n");

        foreach (var piece in report.Pieces)
        {
            html.Append(piece is TablePiece { Table: var table }
                ? HtmlTable.Write(Widened(table, wide), cell => Cell(cell, style, dice), verbose > 0 ? " width=\"64\" valign=\"center\" style=\"border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt\"" : "")
                : $"<p class=\"MsoNormal\" style=\"text-indent:32.0pt\">{Spans(((TextPiece)piece).Text, dice)}</p>\n");
        }

        return html.ToString();
    }

    /// <summary>Irregular spans: some columns count double all the way down, as after cells were split and merged.</summary>
    internal static PrintedTable Widened(PrintedTable table, int[] wide)
    {
        var lattice = table.Lattice();
        var widths = new Dictionary<PrintedCell, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in lattice)
        {
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c].StartsRow)
                {
                    widths[row[c].Cell] = widths.GetValueOrDefault(row[c].Cell) + wide[c];
                }
            }
        }

        return table.Map(cell => cell with { Across = widths[cell] });
    }

    private static string Cell(PrintedCell cell, string style, Dice dice)
    {
        if (cell.Text.Length == 0)
        {
            return dice.Of("<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>", "&nbsp;", "<p><span lang=\"EN-US\"><o:p>&nbsp;</o:p></span></p>");
        }

        if (cell.Figure is null && cell.Text.Length is >= 4 and <= 8 && dice.Chance(0.3))
        {
            var middle = cell.Text.Length / 2;
            return dice.Chance(0.5)
                ? $"<p>{Spans(cell.Text[..middle], dice)}</p><p>{Spans(cell.Text[middle..], dice)}</p>"
                : $"<p>{Spans(cell.Text[..middle], dice)}<br/>{Spans(cell.Text[middle..], dice)}</p>";
        }

        return dice.Below(8) switch
        {
            0 => HtmlTable.Encoded(cell.Text),
            1 => $"<p class=\"MsoNormal\" style=\"{style}\"><!--[if !supportEmptyParas]--><!--[endif]-->{Spans(cell.Text, dice)}</p>",
            _ => $"<p class=\"MsoNormal\" style=\"{style}\">{Spans(cell.Text, dice)}</p>",
        };
    }

    /// <summary>Cuts a text into spans at arbitrary places, numbers too; pads some words with hard spaces.</summary>
    internal static string Spans(string text, Dice dice)
    {
        var html = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(text.Length - at, dice.Chance(0.25) ? dice.Between(1, 6) : dice.Between(8, 120));
            var font = dice.Of(Fonts);
            html.Append(dice.Chance(0.3) ? "<span lang=\"EN-US\"" : "<span").Append(font.Length > 0 ? $" style='{font}'" : "").Append('>')
                .Append(HtmlTable.Encoded(text.Substring(at, length))).Append(dice.Chance(0.15) ? "<o:p></o:p>" : "").Append("</span>");
            at += length;
        }

        return dice.Chance(0.1) ? "&nbsp;&nbsp;" + html : html.ToString();
    }
}
