using System.CommandLine;
using System.Globalization;
using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rollup;
using Gongkai.Reports.Rollup.Printing;
using Gongkai.Reports.Similarity;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report rollup FILE… --organs CSV</c>: sums a year's reports over an organ tree and names who is missing.</summary>
internal static class RollupCommand
{
    private static readonly Dictionary<string, Func<RollupResult, byte[]>> Formats = new(StringComparer.Ordinal)
    {
        [".html"] = result => Encoding.UTF8.GetBytes(RollupHtml.Page(result)),
        [".xlsx"] = RollupXlsx.Write,
        [".csv"] = RollupCsv.Write,
        [".json"] = result => RollupJson.Write(result, indented: true),
        [".docx"] = result => ReportDocx.Write(ConsolidatedReport.Of(result, result.Totals[0])),
    };

    public static Command Create(Terminal terminal, TimeLimit limit)
    {
        var files = FileArguments.Files(terminal);
        var organs = new Option<string>("--organs") { Description = terminal.Say("机关树 CSV：名称、上级、类型、层级、报告口径", "Organ tree as CSV: name, parent, kind, level, role"), Required = true, HelpName = "FILE" };
        var year = new Option<int?>("--year") { Description = terminal.Say("年度；不写则取报告最多的一年", "The year; without it, the one with most reports"), HelpName = "YEAR" };
        var json = new Option<bool>("--json") { Description = terminal.Say("输出 JSON", "JSON, for programs") };
        var output = new Option<string?>("--out") { Description = terminal.Say("另存为 .html .xlsx .csv .json，或 .docx（合并年报草稿）", "Also write .html, .xlsx, .csv, .json, or .docx (the consolidated report as a draft)"), HelpName = "PATH" };
        var command = new Command("rollup", terminal.Say("按机关树汇总一年的年报，并列出缺报的机关", "Sums a year's reports over an organ tree and names who is missing")) { files, organs, year, json, output };

        command.SetAction(parsed => Run(terminal, limit.Options(parsed), parsed.GetRequiredValue(files), parsed.GetRequiredValue(organs), parsed.GetValue(year), parsed.GetValue(json), parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, ReadingOptions options, string[] typed, string organs, int? asked, bool json, string? path)
    {
        if (path is not null && !Formats.ContainsKey(Path.GetExtension(path)))
        {
            terminal.Remark($"--out 的扩展名应为 {string.Join(" ", Formats.Keys)}", $"--out should end with {string.Join(" ", Formats.Keys)}");
            return ExitCode.CannotRead;
        }

        if (OrganList.Read(terminal, organs) is not { } tree)
        {
            return ExitCode.CannotRead;
        }

        var (sketches, unreadable) = Sketches(terminal, options, typed);
        var year = asked ?? sketches.Where(sketch => sketch.Year is not null).GroupBy(sketch => sketch.Year!.Value).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key;
        var outcome = year is { } known
            ? ReportRollup.Of(sketches, tree, known, LawBook.Embedded)
            : new Refusal("rollup.no-year", new Wording("没有一份报告能认出年度", "No report says its year"));

        if (outcome.Refusal is { } refusal)
        {
            terminal.Remark(refusal.Reason.Zh, refusal.Reason.En);
            return ExitCode.CannotRead;
        }

        Print(terminal, outcome.Value, json);
        var written = path is null ? ExitCode.Clean : OutputFile.Write(terminal, path, Formats[Path.GetExtension(path)](outcome.Value));

        return unreadable ? ExitCode.CannotRead : written;
    }

    private static (List<ReportSketch> Sketches, bool Unreadable) Sketches(Terminal terminal, ReadingOptions options, string[] typed)
    {
        var (files, refused) = InputFiles.Expand(typed);
        var unreadable = FileArguments.Tell(terminal, refused);
        var sketches = new List<ReportSketch>();

        Progress.Over(files.Count, terminal.Say("读取", "Reading"), tick =>
        {
            foreach (var (file, outcome) in InOrder.Run(files, file => (file, Sketch(file, options))))
            {
                tick();
                if (outcome.Refusal is { } refusal)
                {
                    terminal.CannotRead(file, refusal);
                    unreadable = true;
                }
                else
                {
                    sketches.Add(outcome.Value);
                }
            }
        });

        return (sketches, unreadable);
    }

    private static Outcome<ReportSketch> Sketch(string file, ReadingOptions options)
    {
        var outcome = BoundedRead.Read(file, options);
        return outcome.Refusal is { } refusal ? refusal : ReportSketch.Of(outcome.Value, LawBook.Embedded);
    }

    private static void Print(Terminal terminal, RollupResult result, bool json)
    {
        var output = terminal.Results;
        if (json)
        {
            output.WriteLine(Encoding.UTF8.GetString(RollupJson.Write(result)));
            output.Flush();
            return;
        }

        foreach (var total in result.Totals)
        {
            output.WriteLine(terminal.Say(
                $"{total.Organ.Name} {result.Year} 年度：{total.Files.Count} 份报告，缺 {total.Missing.Count} 份", $"{total.Organ.Name} {result.Year}: {total.Files.Count} reports, {total.Missing.Count} missing"));
            foreach (var cell in total.Cells.Where(cell => cell.Value != 0))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {cell.Cell} = {ConsolidatedReport.Text(cell)}"));
            }
        }

        foreach (var organ in result.Missing)
        {
            output.WriteLine(terminal.Say($"缺报：{organ.Name}", $"missing: {organ.Name}"));
        }

        output.Flush();
    }
}
