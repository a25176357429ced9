using System.CommandLine;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Law.Checking;

namespace Gongkai.Cli.Commands.Law;

/// <summary><c>gongkai law check [FOLDER]</c>: validates a law folder, names the line of every mistake, checks the seals.</summary>
internal static class CheckLawCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = terminal.Say("law 文件夹；不写则检查程序自带的一份", "The law folder; without it the one this program carries"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", terminal.Say("校验法规数据：逐文件加载、来源、互相一致、封存", "Validates the law as data: loading, sources, agreement, seals")) { folder };

        command.SetAction(parsed =>
        {
            if (parsed.GetValue(folder) is { } path && !Directory.Exists(path))
            {
                terminal.CannotRead(path, new Refusal("input.not-found", new Wording("找不到文件夹", "No such folder")));
                return ExitCode.CannotRead;
            }

            return Run(terminal, parsed.GetValue(folder) is { } given ? LawFiles.In(given) : EmbeddedLaw.Files());
        });

        return command;
    }

    private static int Run(Terminal terminal, IReadOnlyDictionary<string, string> files)
    {
        var problems = LawFolder.Check(files);
        foreach (var problem in problems)
        {
            terminal.Results.WriteLine(problem.In(terminal.Language));
        }

        var sealedCount = files.TryGetValue(Seals.FileName, out var seals) && problems.All(problem => problem.File != Seals.FileName) ? Seals.Parse(seals).Count : 0;
        terminal.Results.WriteLine(terminal.Say(
            $"共 {files.Count} 个文件，封存 {sealedCount} 项，问题 {problems.Count} 个", $"{files.Count} files, {sealedCount} seals, {problems.Count} problems"));
        terminal.Results.Flush();

        return problems.Count == 0 ? ExitCode.Clean : ExitCode.Broken;
    }
}
