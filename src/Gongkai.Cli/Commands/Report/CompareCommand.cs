using System.CommandLine;
using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Reports.Comparing;
using Gongkai.Reports.Comparing.Printing;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report compare BEFORE AFTER</c>: two years of an organ, or two versions of a report.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, TimeLimit limit)
    {
        var before = new Argument<string>("before") { Description = terminal.Say("较早的年报或版本", "The earlier report or version") };
        var after = new Argument<string>("after") { Description = terminal.Say("较晚的年报或版本", "The later report or version") };
        var json = new Option<bool>("--json") { Description = terminal.Say("输出 JSON", "JSON, for programs") };
        var html = new Option<string?>("--html") { Description = terminal.Say("另存为网页", "Also write a page"), HelpName = "OUT" };
        var command = new Command("compare", terminal.Say("比较两年或两个版本：逐格比数据，按章节比文字", "Compares two years or versions: figures cell by cell, text section by section")) { before, after, json, html };

        command.SetAction(parsed => Run(terminal, limit.Options(parsed), parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(json), parsed.GetValue(html)));
        return command;
    }

    private static int Run(Terminal terminal, ReadingOptions options, string before, string after, bool json, string? html)
    {
        var outcomes = new[] { before, after }.Select(file => (File: file, Report: BoundedRead.Read(file, options))).ToList();
        foreach (var (file, outcome) in outcomes.Where(outcome => outcome.Report.Refusal is not null))
        {
            terminal.CannotRead(file, outcome.Refusal!);
        }

        if (outcomes.Any(outcome => outcome.Report.Refusal is not null))
        {
            return ExitCode.CannotRead;
        }

        var comparison = ReportComparer.Compare(outcomes[0].Report.Value, outcomes[1].Report.Value, LawBook.Embedded);
        terminal.Results.WriteLine(json ? Encoding.UTF8.GetString(ComparisonJson.Write(comparison)) : ComparisonText.Write(comparison, terminal.Language));
        terminal.Results.Flush();

        return html is null ? ExitCode.Clean : OutputFile.Write(terminal, html, Encoding.UTF8.GetBytes(ComparisonHtml.Page(comparison, terminal.Language)));
    }
}
