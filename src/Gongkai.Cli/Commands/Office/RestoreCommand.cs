using System.CommandLine;
using Gongkai.App.Backups;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office restore FILE</c>: a backup into an empty place, of either database. 1 when the backed-up history was not whole.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var file = new Argument<FileInfo>("file") { Description = terminal.Say("备份文件", "The backup") };
        file.AcceptExistingOnly();
        var command = new Command("restore", terminal.Say("把备份恢复到空的数据目录或空数据库", "Restores a backup into an empty data folder or database")) { file };
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, parsed.GetRequiredValue(file)), mustBeThere: false, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, FileInfo file)
    {
        await using var input = file.OpenRead();
        var outcome = await office.Get<RestoreOffice>().Run(input, office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        var restored = outcome.Value;
        terminal.Results.WriteLine(terminal.Say(
            $"已恢复 {restored.MadeAt:yyyy-MM-dd HH:mm}Z 的备份：{restored.Rows} 行，{restored.Files} 个文件",
            $"restored the backup of {restored.MadeAt:yyyy-MM-dd HH:mm}Z: {restored.Rows} rows, {restored.Files} files"));
        terminal.Results.WriteLine($"{restored.HistoryEntries}:{restored.LastHash}");
        foreach (var fault in restored.Faults)
        {
            terminal.Remark($"备份中的操作记录第 {fault.Sequence} 条：{fault.What.Zh}", $"history entry {fault.Sequence} of the backup: {fault.What.En}");
        }

        foreach (var hash in restored.Missing)
        {
            terminal.Remark($"备份时已缺失的文件：{hash}", $"lost before the backup was made: {hash}");
        }

        return restored.Faults.Count == 0 ? ExitCode.Clean : ExitCode.Broken;
    }
}
