using System.CommandLine;
using Gongkai.App.Setup;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office migrate</c>: brings the tables up to this program.</summary>
internal static class MigrateCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var command = new Command("migrate", terminal.Say("把数据库结构升级到本程序的版本", "Brings the tables up to this program"));
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office), mustBeThere: false, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office)
    {
        var outcome = await office.Get<MigrateOffice>().Run(office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        foreach (var migration in outcome.Value)
        {
            terminal.Results.WriteLine(migration);
        }

        terminal.Remark(outcome.Value.Count == 0 ? "数据库结构已是最新。" : "数据库结构已升级。", outcome.Value.Count == 0 ? "The tables were up to date." : "The tables are up to date now.");
        return ExitCode.Clean;
    }
}
