using System.CommandLine;
using System.Runtime.InteropServices;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Law.Checking;
using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Cli.Commands;

/// <summary><c>gongkai doctor</c>: what this machine can read, what is missing for the rest, and whether the law data is sound.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("doctor", terminal.Say("检查本机环境：能读哪些格式，缺什么程序", "What this machine can read, and which programs are missing for the rest"));
        command.SetAction(_ => Run(terminal));

        return command;
    }

    private static int Run(Terminal terminal)
    {
        var output = terminal.Results;
        output.WriteLine($"gongkai {typeof(DoctorCommand).Assembly.GetName().Version!.ToString(3)} · {RuntimeInformation.FrameworkDescription} · {RuntimeInformation.OSDescription}");
        output.WriteLine(terminal.Say("  可用  网页、Word（docx）、Excel（xlsx）、文本、Markdown：不需要其他程序", "  ok       HTML, DOCX, XLSX, text, Markdown: need no other program"));

        var missing = 0;
        foreach (var state in OutsidePrograms.Doctor())
        {
            output.WriteLine(Line(terminal, state));
            missing += state.Found && state.Advice is null ? 0 : 1;
        }

        var problems = LawFolder.Check(EmbeddedLaw.Files());
        output.WriteLine(problems.Count == 0
            ? terminal.Say($"  可用  法规数据完整，工作日历到 {LawBook.Embedded.Calendar.Years[^1]} 年", $"  ok       the law data is sound; working calendar until {LawBook.Embedded.Calendar.Years[^1]}")
            : terminal.Say($"  问题  法规数据有 {problems.Count} 处问题：gongkai law check", $"  broken   the law data has {problems.Count} problems: gongkai law check"));
        output.Flush();

        return problems.Count > 0 ? ExitCode.CannotRead : missing > 0 ? ExitCode.Broken : ExitCode.Clean;
    }

    private static string Line(Terminal terminal, ProgramState state)
    {
        var mark = state.Found ? terminal.Say("可用", "ok     ") : terminal.Say("缺少", "missing");
        var detail = state.Found ? $"{state.Version} {state.Path}" : "";
        var advice = state.Advice is { } text ? $"\n        {text.In(terminal.Language)}" : "";

        return $"  {mark}  {state.Program.Name}{terminal.Say("：", ": ")}{state.Program.Purpose.In(terminal.Language)}  {detail}".TrimEnd() + advice;
    }
}
