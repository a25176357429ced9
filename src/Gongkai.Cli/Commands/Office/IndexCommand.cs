using System.CommandLine;
using Gongkai.App.Search;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office index</c>: makes lists and search anew from the records.</summary>
internal static class IndexCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var command = new Command("index", terminal.Say("按公开记录重建列表和检索", "Makes public lists and search anew from the records"));
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office), mustBeThere: true, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office)
    {
        var outcome = await office.Get<RebuildIndex>().Run(office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        var rebuilt = outcome.Value;
        terminal.Remark(
            $"已重建：信息 {rebuilt.Items} 条，年报 {rebuilt.Reports} 份；清除不再公开的 {rebuilt.Removed} 条。",
            $"Made anew: {rebuilt.Items} items, {rebuilt.Reports} reports; {rebuilt.Removed} entries of what is not public removed.");
        return ExitCode.Clean;
    }
}
