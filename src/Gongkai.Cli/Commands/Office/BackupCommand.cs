using System.CommandLine;
using Gongkai.App.Backups;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office backup FILE</c>: the whole office in one zip, while it goes on working. 1 when a file had been lost before.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var file = new Argument<string>("file") { Description = terminal.Say("备份文件（zip）；已有的文件不覆盖", "The backup to write (zip); never over another file") };
        var command = new Command("backup", terminal.Say("备份：数据库和文件，一个 zip", "Backs the database and the files up into one zip")) { file };
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, parsed.GetRequiredValue(file)), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            terminal.Remark($"{full} 已存在，没有覆盖。请换一个文件名。", $"{full} exists and was not overwritten: name another file.");
            return ExitCode.CannotRead;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = full + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;   // It holds password hashes and keys.
        }

        await using (var output = new FileStream(beside, options))
        {
            var outcome = await office.Get<BackupOffice>().Run(output, office.Act, office.Stop);
            if (outcome.Refusal is { } refusal)
            {
                return OfficeConnection.Refused(terminal, refusal);
            }

            output.Flush(flushToDisk: true);
            Say(terminal, full, outcome.Value);
            File.Move(beside, full);

            return outcome.Value.Missing.Count == 0 ? ExitCode.Clean : ExitCode.Broken;
        }
    }

    private static void Say(Terminal terminal, string path, BackedUp backup)
    {
        terminal.Results.WriteLine(terminal.Say(
            $"已备份到 {path}：{backup.Rows} 行，{backup.Files} 个文件", $"backed up to {path}: {backup.Rows} rows, {backup.Files} files"));
        terminal.Results.WriteLine($"{backup.HistoryEntries}:{backup.LastHash}");
        foreach (var hash in backup.Missing)
        {
            terminal.Remark($"文件库中已缺失：{hash}", $"lost from the file store before: {hash}");
        }

        terminal.Remark("备份含密码散列和保护密钥，请妥善保管；个人信息的主密钥（master.key）和历史封签密钥（history.key 或 Office__HistoryKey）不在其中，请另外保管；恢复时要用主密钥。", "It holds password hashes and protection keys: keep it safe. Not in it, and to be kept elsewhere: the master key of personal data (master.key; restoring needs it) and the key that seals the history.");
    }
}
