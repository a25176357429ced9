using System.CommandLine;
using Gongkai.Cli.Commands.Office.User;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office …</c>: what the machine's operator does to an office. Everything stands in its history.</summary>
internal static class OfficeCommands
{
    public static Command Create(Terminal terminal)
    {
        var connection = new OfficeConnection(terminal);
        var office = new Command("office", terminal.Say("公开工作系统的运维", "Operates an office: its database, accounts, history and backups"))
        {
            InitCommand.Create(terminal, connection),
            MigrateCommand.Create(terminal, connection),
            SeedCommand.Create(terminal, connection),
            VerifyHistoryCommand.Create(terminal, connection),
            VerifyPersonalCommand.Create(terminal, connection),
            ChangeMasterKeyCommand.Create(terminal, connection),
            BackupCommand.Create(terminal, connection),
            RestoreCommand.Create(terminal, connection),
            IndexCommand.Create(terminal, connection),
            RecountCommand.Create(terminal, connection),
            new Command("user", terminal.Say("账号", "Accounts"))
            {
                AddUserCommand.Create(terminal, connection),
                ResetPasswordCommand.Create(terminal, connection),
                UnlockUserCommand.Create(terminal, connection),
                ListUsersCommand.Create(terminal, connection),
            },
        };
        connection.AddTo(office);

        return office;
    }
}
