using System.CommandLine;
using System.Text;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;
using Gongkai.Reports.Rendering.Csv;
using Gongkai.Reports.Rendering.Docx;
using Gongkai.Reports.Rendering.Html;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Reports.Rendering.Xlsx;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report render FILE --to FORMAT [--out PATH]</c>: a report in any layout, or figures as JSON, to the statutory layout.</summary>
internal static class RenderCommand
{
    private static readonly Dictionary<string, Func<ReportContent, byte[]>> Formats = new(StringComparer.Ordinal)
    {
        ["html"] = content => Encoding.UTF8.GetBytes(ReportHtml.Page(content)),
        ["docx"] = ReportDocx.Write,
        ["xlsx"] = ReportXlsx.Write,
        ["json"] = ReportJson.Write,
        ["csv"] = ReportCsv.Write,
    };

    public static Command Create(Terminal terminal, TimeLimit limit)
    {
        var file = new Argument<string>("file") { Description = terminal.Say("年报文件（任何格式），或 JSON/CSV 数据；- 表示标准输入", "A report in any layout, or figures as JSON or CSV; - is standard input") };
        var to = new Option<string?>("--to") { Description = terminal.Say("输出格式；不写则取自 --out 的扩展名", "Format; without it, from the extension of --out") };
        to.AcceptOnlyFromAmong([.. Formats.Keys]);
        var output = new Option<string?>("--out") { Description = terminal.Say("输出文件；不写则写到标准输出", "Where to write; without it, standard output"), HelpName = "PATH" };
        var command = new Command("render", terminal.Say("按法定格式输出年报：网页、Word、Excel、JSON、CSV", "Writes a report in the statutory layout: HTML, DOCX, XLSX, JSON, CSV")) { file, to, output };

        command.SetAction(parsed => Run(terminal, limit.Options(parsed), parsed.GetRequiredValue(file), parsed.GetValue(to), parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, ReadingOptions options, string file, string? to, string? path)
    {
        var format = to ?? Path.GetExtension(path ?? "").TrimStart('.').ToLowerInvariant();
        if (!Formats.TryGetValue(format, out var write))
        {
            terminal.Remark($"请用 --to 指定格式：{string.Join("、", Formats.Keys)}", $"Name the format with --to: {string.Join(", ", Formats.Keys)}");
            return ExitCode.CannotRead;
        }

        var outcome = BoundedRead.Read(file, options);
        if (outcome.Refusal is { } refusal)
        {
            terminal.CannotRead(file, refusal);
            return ExitCode.CannotRead;
        }

        var bytes = write(ReportContent.From(outcome.Value, LawBook.Embedded));
        return path is null ? ToStandardOutput(bytes) : OutputFile.Write(terminal, path, bytes);
    }

    private static int ToStandardOutput(byte[] bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);

        return ExitCode.Clean;
    }
}
