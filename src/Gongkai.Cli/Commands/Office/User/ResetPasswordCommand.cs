using System.CommandLine;
using Gongkai.App.People;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office.User;

/// <summary><c>gongkai office user reset-password LOGIN [--without-second-factor]</c>.</summary>
internal static class ResetPasswordCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var login = new Argument<string>("login") { Description = terminal.Say("登录名", "User name") };
        var bare = new Option<bool>("--without-second-factor") { Description = terminal.Say("同时取消两步验证和通行密钥（手机丢失时）", "Also takes off the second factor and passkeys, for a lost phone") };
        var command = new Command("reset-password", terminal.Say("重置密码，打印一次性密码", "Sets a new password and prints it once")) { login, bare };

        command.SetAction((parsed, stop) => connection.Run(parsed, office => KnownUser.With(terminal, office, parsed.GetRequiredValue(login), async id =>
        {
            var outcome = await office.Get<ResetPassword>().Run(new(id, parsed.GetValue(bare)), office.Act, office.Stop);
            if (outcome.Refusal is { } refusal)
            {
                return OfficeConnection.Refused(terminal, refusal);
            }

            PasswordLines.Print(terminal, parsed.GetRequiredValue(login), outcome.Value.Password);
            return ExitCode.Clean;
        }), stop));

        return command;
    }
}
