using System.CommandLine;
using Gongkai.App.AnnualReports.Evidence;
using Gongkai.Cli.Features;
using Gongkai.Law;

namespace Gongkai.Cli.Commands.Report;

/// <summary><c>gongkai report verify PACKAGE</c>: examines an evidence package, offline.</summary>
internal static class VerifyCommand
{
    private const long MostBytes = 500L << 20;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("package") { Description = terminal.Say("存证包（ZIP）", "An evidence package (zip)") };
        var command = new Command("verify", terminal.Say("验证存证包：校验码、内容、重新核验、历史记录；不需要联网", "Verifies an evidence package offline: hashes, content, findings, history")) { file };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file)));

        return command;
    }

    private static int Run(Terminal terminal, string file)
    {
        var outcome = Read(file);
        if (outcome.Refusal is { } refusal)
        {
            terminal.CannotRead(file, refusal);
            return ExitCode.CannotRead;
        }

        var verdict = outcome.Value;
        terminal.Results.WriteLine(verdict.About.In(terminal.Language));
        foreach (var line in verdict.Lines)
        {
            terminal.Results.WriteLine($"  {(line.Holds ? terminal.Say("相符", "holds ") : terminal.Say("不符", "BROKEN"))}  {line.What.In(terminal.Language)}");
        }

        terminal.Results.WriteLine(verdict.Holds
            ? terminal.Say("验证通过", "The package holds.")
            : terminal.Say($"验证未通过：{verdict.Lines.Count(line => !line.Holds)} 项不符", $"The package does not hold: {verdict.Lines.Count(line => !line.Holds)} broken."));
        terminal.Results.Flush();

        return verdict.Holds ? ExitCode.Clean : ExitCode.Broken;
    }

    private static Outcome<EvidenceVerdict> Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > MostBytes }
                ? new Refusal("read.too-large", new Wording($"文件超过 {MostBytes >> 20} MB，不予读取", $"The file is larger than {MostBytes >> 20} MB and is not read"))
                : EvidenceVerifier.Verify(File.ReadAllBytes(file), LawBook.Embedded);
        }
        catch (UnauthorizedAccessException)
        {
            return new Refusal("input.no-permission", new Wording("没有读取权限", "No permission to read it"));
        }
        catch (FileNotFoundException)
        {
            return new Refusal("input.not-found", new Wording("没有这个文件", "There is no such file"));
        }
        catch (IOException failure)
        {
            return new Refusal("input.failed", new Wording($"读取失败：{failure.Message}", $"Reading failed: {failure.Message}"));
        }
    }
}
