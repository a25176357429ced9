using System.CommandLine;
using Gongkai.App.People;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office.User;

/// <summary><c>gongkai office user list [WORDS]</c>: a line an account, columns divided by tabs.</summary>
internal static class ListUsersCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var words = new Argument<string?>("words") { Description = terminal.Say("姓名或登录名中的字", "Part of a name or user name"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", terminal.Say("列出账号：登录名、姓名、机关、角色、状态", "Lists accounts: user name, name, organ, roles, state")) { words };
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, parsed.GetValue(words)), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, string? words)
    {
        for (var page = 1; ; page++)
        {
            var found = await office.Get<FindPeople>().Run(new(words, null, page), office.Act.Actor, office.Act.At, office.Stop);
            foreach (var line in found.Lines)
            {
                var state = line.Disabled ? terminal.Say("停用", "disabled") : line.Locked ? terminal.Say("锁定", "locked") : terminal.Say("正常", "active");
                terminal.Results.WriteLine(string.Join('\t', line.UserName, line.Name, line.Organ ?? "-", line.Roles.Length > 0 ? line.Roles : "-", state));
            }

            if (page * FindPeople.PageSize >= found.Count)
            {
                terminal.Remark($"共 {found.Count} 个账号", $"{found.Count} accounts");
                return ExitCode.Clean;
            }
        }
    }
}
