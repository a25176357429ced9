using System.CommandLine;
using Gongkai.App.People;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office.User;

/// <summary><c>gongkai office user unlock LOGIN</c>.</summary>
internal static class UnlockUserCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var login = new Argument<string>("login") { Description = terminal.Say("登录名", "User name") };
        var command = new Command("unlock", terminal.Say("解除因多次输错密码造成的锁定", "Lifts the lock that wrong passwords put on an account")) { login };

        command.SetAction((parsed, stop) => connection.Run(parsed, office => KnownUser.With(terminal, office, parsed.GetRequiredValue(login), async id =>
        {
            var outcome = await office.Get<UnlockPerson>().Run(new(id), office.Act, office.Stop);
            if (outcome.Refusal is { } refusal)
            {
                return OfficeConnection.Refused(terminal, refusal);
            }

            terminal.Remark("已解除锁定。", "Unlocked.");
            return ExitCode.Clean;
        }), stop));

        return command;
    }
}
