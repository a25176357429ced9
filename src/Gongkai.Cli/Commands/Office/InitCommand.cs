using System.CommandLine;
using Gongkai.App.Organs;
using Gongkai.App.Setup;
using Gongkai.Cli.Features;
using Gongkai.Reports.Checking;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office init</c>: begins an office in an empty place and prints the first administrator's password, once.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var code = new Option<string>("--code") { Description = terminal.Say("最上级机关的代码（小写字母、数字、短横），会出现在网址里", "Code of the organ at the top; part of public addresses"), Required = true };
        var name = new Option<string>("--name") { Description = terminal.Say("最上级机关全称", "Its full name"), Required = true };
        var level = new Option<OrganLevel>("--level") { Description = terminal.Say("层级", "Its level"), DefaultValueFactory = _ => OrganLevel.County };
        var admin = new Option<string>("--admin") { Description = terminal.Say("第一个系统管理员的登录名", "User name of the first administrator"), DefaultValueFactory = _ => "admin" };
        var person = new Option<string>("--admin-name") { Description = terminal.Say("系统管理员姓名", "The administrator's name"), DefaultValueFactory = _ => "系统管理员" };
        var command = new Command("init", terminal.Say("初始化：建表、最上级机关、第一个系统管理员", "Begins an office: tables, the organ at the top, the first administrator")) { code, name, level, admin, person };

        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, new(
            parsed.GetRequiredValue(code), parsed.GetRequiredValue(name), OrganType.Government, parsed.GetValue(level), parsed.GetRequiredValue(admin), parsed.GetRequiredValue(person))),
            mustBeThere: false, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, InitOffice.Command command)
    {
        var outcome = await office.Get<InitOffice>().Run(command, office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        PasswordLines.Print(terminal, outcome.Value.UserName, outcome.Value.Password);
        terminal.Remark(
            $"个人信息用主密钥 {outcome.Value.MasterKey} 加密。现在就把这个文件另存一份，与数据库备份分开保管：丢了它，个人信息谁也读不出。",
            $"Personal data is encrypted with the master key {outcome.Value.MasterKey}. Keep a copy of that file now, apart from the backups: without it nobody reads that data.");
        return ExitCode.Clean;
    }
}
