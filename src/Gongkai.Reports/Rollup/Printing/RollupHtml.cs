using System.Globalization;
using System.Text;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Html;

namespace Gongkai.Reports.Rollup.Printing;

/// <summary>Totals as an HTML page: who reported, who did not, and the form's tables for the top of the tree, for every other level folded away.</summary>
public static class RollupHtml
{
    private const string Css = """
        .report.rollup ul { columns: 3 14em; padding-left: 1.4em; }
        .report.rollup table.organs td, .report.rollup table.organs th[scope=row] { text-align: left; }
        .report.rollup table.organs td.number { text-align: right; }
        .report.rollup details { border-top: 1px solid #d9d4c8; padding: 10px 0; }
        .report.rollup summary { cursor: pointer; font-size: 18px; color: #0c2d57; }
        .report.rollup summary:focus-visible { outline: 3px solid #12407a; }
        .report .report { font-size: inherit; }
        .report .report h1 { font-size: 24px; margin-top: 32px; }

        """;

    /// <summary>A complete page, in Chinese.</summary>
    public static string Page(RollupResult result)
    {
        var title = $"{result.Year}年政府信息公开工作年度报告汇总";
        var html = new StringBuilder("<article class=\"report rollup\">\n<h1>").Append(title).Append("</h1>\n");
        Organs(html, result);

        foreach (var (heading, lines) in RollupNotes.Of(result))
        {
            html.Append("<h2>").Append(heading).Append("</h2>\n<ul>\n");
            foreach (var line in lines)
            {
                html.Append("<li>").Append(HtmlText.Escape(line)).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        html.Append("<h2>汇总数据</h2>\n");
        for (var i = 0; i < result.Totals.Count; i++)
        {
            var total = result.Totals[i];
            html.Append(total.Organ.Parent is null ? "<details open>" : "<details>").Append("<summary>").Append(HtmlText.Escape(total.Organ.Name)).Append("</summary>\n")
                .Append(ReportHtml.Fragment(ConsolidatedReport.Of(result, total), string.Create(CultureInfo.InvariantCulture, $"t{i}-"))).Append("</details>\n");
        }

        return HtmlPage.Of(title, Language.Chinese, Css, html.Append("</article>\n").ToString());
    }

    private static void Organs(StringBuilder html, RollupResult result)
    {
        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"汇总范围\">\n<table class=\"organs\">\n<caption>汇总范围</caption>\n")
            .Append("<thead><tr><th scope=\"col\">机关</th><th scope=\"col\">计入报告</th><th scope=\"col\">缺报</th><th scope=\"col\">不能确定的格</th><th scope=\"col\">算法</th></tr></thead>\n<tbody>\n");

        foreach (var total in result.Totals)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Escape(total.Organ.Name)).Append("</th>");
            foreach (var number in new[] { total.Files.Count, total.Missing.Count, total.Cells.Count(cell => cell.Value is null) })
            {
                html.Append("<td class=\"number\">").Append(number.ToString(CultureInfo.InvariantCulture)).Append("</td>");
            }

            html.Append("<td>").Append(RollupNotes.Basis(total)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }
}
