using System.CommandLine;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office.User;

/// <summary><c>gongkai office user add LOGIN --name NAME --organ CODE [--role ROLE …] [--subtree]</c>.</summary>
internal static class AddUserCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var login = new Argument<string>("login") { Description = terminal.Say("登录名", "What they type to sign in") };
        var name = new Option<string>("--name") { Description = terminal.Say("姓名", "Their name"), Required = true };
        var organ = new Option<string>("--organ") { Description = terminal.Say("所在机关的代码", "Code of the organ they work in"), Required = true };
        var roles = new Option<Role[]>("--role") { Description = terminal.Say("角色，可重复", "A role; may be repeated"), DefaultValueFactory = _ => [] };
        var subtree = new Option<bool>("--subtree") { Description = terminal.Say("角色含下级机关", "The roles hold for everything below too") };
        var command = new Command("add", terminal.Say("新增账号，打印一次性密码", "Makes an account and prints its password once")) { login, name, organ, roles, subtree };

        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(
            terminal, office, parsed.GetRequiredValue(login), parsed.GetRequiredValue(name), parsed.GetRequiredValue(organ), parsed.GetValue(roles) ?? [], parsed.GetValue(subtree)), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, string login, string name, string code, Role[] roles, bool subtree)
    {
        var organ = await office.Get<ShowOrgan>().Run(code, office.Act.Actor, office.Stop);
        if (organ.Refusal is { } noOrgan)
        {
            return OfficeConnection.Refused(terminal, noOrgan);
        }

        var added = await office.Get<AddPerson>().Run(new(login, name, organ.Value.Organ.Id), office.Act, office.Stop);
        if (added.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        PasswordLines.Print(terminal, login, added.Value.Password);
        foreach (var role in roles)
        {
            if ((await office.Get<AssignRole>().Run(new(added.Value.PersonId, role, organ.Value.Organ.Id, subtree), office.Act, office.Stop)).Refusal is { } noRole)
            {
                return OfficeConnection.Refused(terminal, noRole);
            }
        }

        return ExitCode.Clean;
    }
}
