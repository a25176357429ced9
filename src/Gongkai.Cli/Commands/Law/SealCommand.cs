using System.CommandLine;
using System.Text.Json;
using Gongkai.Cli.Features;
using Gongkai.Law;
using Gongkai.Law.Checking;

namespace Gongkai.Cli.Commands.Law;

/// <summary><c>gongkai law seal FOLDER</c>: adds seals for what was released since; never renews a seal that is broken.</summary>
internal static class SealCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = terminal.Say("law 文件夹", "The law folder") };
        folder.AcceptExistingOnly();
        var command = new Command("seal", terminal.Say("为新发布的表式和年度日历加封；已封存的不会改动", "Seals newly released forms and calendar years; what is sealed stays as it is")) { folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder).FullName));

        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        var files = LawFiles.In(folder);
        var before = files.TryGetValue(Seals.FileName, out var text) ? Seals.Parse(text) : new Dictionary<string, string>();
        var after = new SortedDictionary<string, string>(before.ToDictionary(), StringComparer.Ordinal);

        foreach (var (what, seal) in Seals.Of(files))
        {
            if (after.TryAdd(what, seal))
            {
                terminal.Results.WriteLine(terminal.Say($"已封存 {what}", $"sealed {what}"));
            }
        }

        File.WriteAllText(Path.Combine(folder, Seals.FileName), JsonSerializer.Serialize(new { @sealed = after }, Indented) + "\n");
        terminal.Results.Flush();

        return ExitCode.Clean;
    }
}
