using System.CommandLine;
using Gongkai.Cli.Features;
using Gongkai.Cli.Output;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report read FILE…</c>: every figure with its place and certainty, and what stands around them.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal, TimeLimit limit)
    {
        var files = FileArguments.Files(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say("每个文件输出一行 JSON", "One JSON object a line, for programs") };
        var all = new Option<bool>("--all") { Description = terminal.Say("列出全部数据，包括 0", "List every figure, zeros too") };
        var command = new Command("read", terminal.Say("读取年报：机关、年度、表式、每个数据及其位置", "Reads reports: organ, year, form, every figure and its place")) { files, json, all };

        command.SetAction(parsed =>
        {
            var (inputs, refused) = InputFiles.Expand(parsed.GetRequiredValue(files));
            var asJson = parsed.GetValue(json);
            var unreadable = FileArguments.Tell(terminal, refused);

            Progress.Over(inputs.Count, terminal.Say("读取", "Reading"), tick =>
            {
                foreach (var (file, outcome) in InOrder.Run(inputs, file => (file, outcome: Read(file, limit.Options(parsed), asJson, parsed.GetValue(all), terminal))))
                {
                    unreadable |= Print(terminal, file, outcome);
                    tick();
                }
            });

            terminal.Results.Flush();
            return unreadable ? ExitCode.CannotRead : ExitCode.Clean;
        });

        return command;
    }

    // The text is made on the worker so that the ordered output holds strings and not whole reports.
    private static Outcome<string> Read(string file, ReadingOptions options, bool json, bool all, Terminal terminal)
    {
        var outcome = BoundedRead.Read(file, options);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var findings = ReportChecker.Check(outcome.Value, new CheckContext()).Where(IsAboutReading);
        return json ? ReportJson.Line(file, outcome.Value, findings, terminal.Language) : ReportText.Of(file, outcome.Value, all, terminal);
    }

    // Reading reports what it met in the cells and in the report's own identity; the rest is `report check`.
    private static bool IsAboutReading(Finding finding) =>
        finding.Answer == Answer.Broken && (finding.Code.StartsWith("AR-1", StringComparison.Ordinal) || finding.Code is "AR-502" or "AR-503" or "AR-506" or "AR-507");

    private static bool Print(Terminal terminal, string file, Outcome<string> outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            terminal.CannotRead(file, refusal);
            return true;
        }

        terminal.Results.WriteLine(outcome.Value);
        return false;
    }
}
