using System.Net;
using System.Reflection;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Output.Overview;

/// <summary>One page over everything that was checked: a table of reports, then each report's findings. Complete without script.</summary>
internal sealed class OverviewHtml(Terminal terminal, TextWriter page)
{
    /// <summary>Writes the page.</summary>
    public void Write(IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        Head();
        Cards(reports, unreadable.Count);
        Table(reports, unreadable);

        for (var i = 0; i < reports.Count; i++)
        {
            if (reports[i].Errors + reports[i].Warnings > 0)
            {
                Section(reports[i], i);
            }
        }

        page.WriteLine($"</main><footer>{terminal.Say("由 公开 Gongkai 在本机生成，未使用网络。核验结果供人工复核，不改动任何原件。", "Made by Gongkai on this machine, without a network. Findings are for people to decide on; no source was changed.")}</footer></body></html>");
    }

    private static string E(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static string Css()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("overview.css")!);
        return reader.ReadToEnd();
    }

    private void Head()
    {
        var title = terminal.Say("政府信息公开年度报告核验总览", "Annual reports on information disclosure: overview of checks");
        page.WriteLine($"""
            <!doctype html>
            <html lang="{terminal.Say("zh-CN", "en")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title><style>{Css()}</style></head>
            <body><a class="skip" href="#main">{terminal.Say("跳到正文", "Skip to content")}</a>
            <header><div><h1>{title}</h1><p>{terminal.Say("逐格读取、逐项核验，每条结论都指向原文位置", "Read cell by cell; every finding points at its place in the source")}</p></div></header><main id="main">
            """);
    }

    private void Cards(IReadOnlyList<CheckedReport> reports, int unreadable)
    {
        (int Number, string Name)[] cards =
        [
            (reports.Count + unreadable, terminal.Say("份文件", "files")),
            (reports.Count(report => report.Errors > 0), terminal.Say("份有错误", "with errors")),
            (reports.Count(report => report.Errors == 0 && report.Warnings > 0), terminal.Say("份仅有提示", "with warnings only")),
            (unreadable, terminal.Say("份无法读取", "could not be read")),
        ];
        page.WriteLine($"<ul class=\"cards\">{string.Concat(cards.Select(card => $"<li><b>{card.Number}</b><span>{card.Name}</span></li>"))}</ul>");
    }

    private void Table(IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        string[] headings = terminal.Language == Language.Chinese
            ? ["机关", "年度", "表式", "错误", "提示", "无法判断"]
            : ["Organ", "Year", "Form", "Errors", "Warnings", "Cannot tell"];
        page.WriteLine($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{terminal.Say("各份报告", "Reports")}\"><table><caption>{terminal.Say("各份报告的核验结果", "What was found in each report")}</caption><thead><tr>");
        page.WriteLine(string.Concat(headings.Select((heading, i) => $"<th scope=\"col\"{(i is 1 or > 2 ? " class=\"n\"" : "")}>{heading}</th>")) + "</tr></thead><tbody>");

        for (var i = 0; i < reports.Count; i++)
        {
            page.WriteLine(Row(reports[i], i));
        }

        foreach (var (file, why) in unreadable)
        {
            page.WriteLine($"<tr><th scope=\"row\"><span class=\"file\">{E(file)}</span></th><td colspan=\"5\"><span class=\"tag error\">{terminal.Say("无法读取", "unreadable")}</span> {E(why.Reason.In(terminal.Language))}</td></tr>");
        }

        page.WriteLine("</tbody></table></div>");
    }

    private string Row(CheckedReport report, int number)
    {
        var name = E(report.Organ ?? terminal.Say("机关不明", "organ unknown"));
        var shown = report.Errors + report.Warnings > 0 ? $"<a href=\"#r{number}\">{name}</a>" : name;

        return $"<tr><th scope=\"row\">{shown}<br><span class=\"file\">{E(report.File)}</span></th><td class=\"n\">{report.Year?.ToString() ?? "—"}</td><td>{E(report.Form ?? terminal.Say("无", "none"))}</td>"
            + $"<td class=\"n\">{Count(report.Errors, "error")}</td><td class=\"n\">{Count(report.Warnings, "warning")}</td><td class=\"n\">{report.Unknown}</td></tr>";
    }

    private static string Count(int number, string kind) => number == 0 ? "<span class=\"ok\">0</span>" : $"<span class=\"{kind}\">{number}</span>";

    private void Section(CheckedReport report, int number)
    {
        page.WriteLine($"<section id=\"r{number}\" aria-labelledby=\"h{number}\"><h2 id=\"h{number}\">{E(report.Organ ?? terminal.Say("机关不明", "organ unknown"))} {(report.Year is { } year ? terminal.Say($"{year} 年度", $"{year}") : "")}</h2><span class=\"file\">{E(report.File)}</span><ul class=\"findings\">");

        foreach (var finding in report.Broken())
        {
            Finding(finding);
        }

        page.WriteLine("</ul></section>");
    }

    private void Finding(Finding finding)
    {
        var error = finding.Level == Level.Error;
        var tag = error ? $"<span class=\"tag error\">{terminal.Say("错误", "error")}</span>" : $"<span class=\"tag warning\">{terminal.Say("提示", "warning")}</span>";
        page.WriteLine($"<li class=\"{(error ? "e" : "w")}\">{tag} <code>{finding.Code}</code><p>{E(finding.Message.In(terminal.Language))}</p>");

        if (finding.Quote is { } quote)
        {
            page.WriteLine($"<blockquote>{E(quote)}</blockquote>");
        }

        var places = finding.Places.Distinct().Select(place => terminal.Say(place.InChinese(), place.ToString())).Where(place => place.Length > 0).Take(6).ToList();
        if (places.Count > 0)
        {
            page.WriteLine($"<p class=\"where\">{terminal.Say("位置：", "Place: ")}{E(string.Join(terminal.Say("；", "; "), places))}</p>");
        }

        if (finding.Repairs.Count > 0)
        {
            page.WriteLine($"<ul class=\"repairs\">{string.Concat(finding.Repairs.Take(3).Select(repair => $"<li>{E(repair.Message.In(terminal.Language))}</li>"))}</ul>");
        }

        page.WriteLine("</li>");
    }
}
