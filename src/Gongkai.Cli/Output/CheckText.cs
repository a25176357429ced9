using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Law.Checks;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Output;

/// <summary>A checked report for people: errors first, then warnings, each with where and how to mend it.</summary>
internal static class CheckText
{
    public static string Of(CheckedReport report, Terminal terminal)
    {
        var text = new StringBuilder();
        text.Append(report.File).Append("  ").AppendLine(Heading(report, terminal));

        foreach (var finding in report.Broken())
        {
            Append(text, finding, terminal);
        }

        text.Append("  ").Append(Verdict(report, terminal));
        text.AppendLine(report.Unknown > 0 ? terminal.Say($"，{report.Unknown} 项依据不足无法判断", $", {report.Unknown} that cannot be told") : "");

        return text.ToString();
    }

    private static string Heading(CheckedReport report, Terminal terminal) => string.Join(
        terminal.Say(" · ", " · "),
        report.Organ ?? terminal.Say("机关不明", "organ unknown"),
        report.Year is { } year ? terminal.Say($"{year} 年度", $"{year}") : terminal.Say("年度不明", "year unknown"),
        report.Form is { } form ? terminal.Say($"{form} 年表式", $"form {form}") : terminal.Say("无法定表格", "no statutory tables"));

    private static string Verdict(CheckedReport report, Terminal terminal) => report.Errors + report.Warnings == 0
        ? terminal.Say("未发现问题", "nothing broken")
        : terminal.Say($"错误 {report.Errors} 项，提示 {report.Warnings} 项", $"{report.Errors} errors, {report.Warnings} warnings");

    private static void Append(StringBuilder text, Finding finding, Terminal terminal)
    {
        var level = finding.Level == Level.Error ? terminal.Say("错误", "error") : terminal.Say("提示", "warning");
        text.AppendLine($"  {level} {finding.Code} {finding.Message.In(terminal.Language)}");

        if (finding.Quote is { } quote)
        {
            text.AppendLine($"      {terminal.Say("原文：", "text: ")}{quote}");
        }

        if (finding.Places.Count > 0)
        {
            text.AppendLine($"      {terminal.Say("位置：", "place: ")}{Places(finding, terminal)}");
        }

        foreach (var repair in finding.Repairs.Take(3))
        {
            text.AppendLine($"      {repair.Message.In(terminal.Language)}");
        }
    }

    private static string Places(Finding finding, Terminal terminal)
    {
        var shown = finding.Places.Distinct().Take(4).Select(place => terminal.Say(place.InChinese(), place.ToString())).Where(place => place.Length > 0);
        return string.Join(terminal.Say("；", "; "), shown) + (finding.Places.Distinct().Count() > 4 ? terminal.Say(" 等", " …") : "");
    }
}
