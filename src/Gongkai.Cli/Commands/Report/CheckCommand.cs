using System.CommandLine;
using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Cli.Features.Keeping;
using Gongkai.Cli.Output;
using Gongkai.Cli.Output.Overview;
using Gongkai.Law;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report check FILE…</c>: applies every check of the catalogue.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, TimeLimit limit)
    {
        var options = new CheckOptions(terminal);
        var command = new Command("check", terminal.Say("核验年报：勾稽关系、跨年衔接、文字与表格是否一致", "Checks reports: sums, year to year, text against tables"));
        options.AddTo(command);
        command.SetAction(parsed => Run(terminal, options.Of(parsed), limit.Options(parsed)));

        return command;
    }

    private static int Run(Terminal terminal, CheckOptions.Given given, ReadingOptions reading)
    {
        var (files, refused) = InputFiles.Expand(given.Files);
        var cannotRead = FileArguments.Tell(terminal, refused);
        if (Previous(terminal, given.Previous, reading, out var previous) is { } failed)
        {
            return failed;
        }

        var organs = given.Organs is { } list ? OrganList.Read(terminal, list) : null;
        if (given.Organs is not null && organs is null)
        {
            return ExitCode.CannotRead;
        }

        using var store = new FindingStore();
        IReadOnlyList<(string File, Outcome<CheckedReport> Result)> results = [];
        Progress.Over(files.Count, terminal.Say("核验", "Checking"), tick => results = new CheckRun(previous, organs, reading, store).Over(files, tick));

        var reports = results.Where(result => result.Result.Refusal is null).Select(result => result.Result.Value).ToList();
        var unreadable = refused.Concat(results.Where(result => result.Result.Refusal is not null).Select(result => (result.File, result.Result.Refusal!))).ToList();
        foreach (var (file, why) in unreadable.Skip(refused.Count))
        {
            terminal.CannotRead(file, why);
        }

        Print(terminal, given, reports, unreadable);
        terminal.Results.Flush();
        cannotRead |= WriteFiles(terminal, given, reports, unreadable) != ExitCode.Clean;

        return cannotRead || unreadable.Count > 0 ? ExitCode.CannotRead : reports.Any(report => report.Errors + report.Warnings > 0) ? ExitCode.Broken : ExitCode.Clean;
    }

    private static int? Previous(Terminal terminal, string? file, ReadingOptions reading, out Gongkai.Reports.Report? report)
    {
        report = null;
        if (file is null)
        {
            return null;
        }

        var outcome = BoundedRead.Read(file, reading);
        if (outcome.Refusal is { } refusal)
        {
            terminal.CannotRead(file, refusal);
            return ExitCode.CannotRead;
        }

        report = outcome.Value;
        return null;
    }

    private static void Print(Terminal terminal, CheckOptions.Given given, IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        if (given.Sarif)
        {
            using var log = new Sarif(terminal.Results, LawBook.Embedded, terminal.Language);
            log.Write(reports, unreadable);
        }
        else
        {
            foreach (var report in reports)
            {
                terminal.Results.WriteLine(given.Json ? CheckJson.Line(report, terminal.Language) : CheckText.Of(report, terminal));
            }

            if (!given.Json)
            {
                terminal.Results.WriteLine(Summary(terminal, reports, unreadable.Count));
            }
        }
    }

    private static string Summary(Terminal terminal, IReadOnlyList<CheckedReport> reports, int unreadable) => terminal.Say(
        $"共 {reports.Count + unreadable} 份：{reports.Count(r => r.Errors > 0)} 份有错误，{reports.Count(r => r.Errors == 0 && r.Warnings > 0)} 份仅有提示，{reports.Count(r => r.Errors + r.Warnings == 0)} 份未发现问题，{unreadable} 份无法读取",
        $"{reports.Count + unreadable} files: {reports.Count(r => r.Errors > 0)} with errors, {reports.Count(r => r.Errors == 0 && r.Warnings > 0)} with warnings only, {reports.Count(r => r.Errors + r.Warnings == 0)} with nothing broken, {unreadable} unreadable");

    private static int WriteFiles(Terminal terminal, CheckOptions.Given given, IReadOnlyList<CheckedReport> reports, IReadOnlyList<(string File, Refusal Why)> unreadable)
    {
        var answer = ExitCode.Clean;
        if (given.Html is { } html)
        {
            answer = Math.Max(answer, OutputFile.Write(terminal, html, stream =>
            {
                using var page = new StreamWriter(stream, new UTF8Encoding(false));
                new OverviewHtml(terminal, page).Write(reports, unreadable);
            }));
        }

        if (given.Xlsx is { } xlsx)
        {
            answer = Math.Max(answer, OutputFile.Write(terminal, xlsx, new FindingsWorkbook(terminal).Write(reports, unreadable)));
        }

        return answer;
    }
}
