using System.CommandLine;
using Gongkai.Law;

namespace Gongkai.Cli.Features;

/// <summary>The argument FILE… shared by all report commands.</summary>
internal static class FileArguments
{
    /// <summary>One or more files, folders or patterns.</summary>
    public static Argument<string[]> Files(Terminal terminal) => new("files")
    {
        Description = terminal.Say("文件、文件夹或通配符；- 表示标准输入", "Files, folders or patterns; - is standard input"),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Says what could not be opened; true when there was any.</summary>
    public static bool Tell(Terminal terminal, IReadOnlyList<(string Path, Refusal Why)> refused)
    {
        foreach (var (path, why) in refused)
        {
            terminal.CannotRead(path, why);
        }

        return refused.Count > 0;
    }
}
