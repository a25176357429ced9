using System.CommandLine;
using Gongkai.App.Demo;
using Gongkai.App.Setup;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office seed</c>: the invented county with its people and reports, into an empty office in demo mode.</summary>
internal static class SeedCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var command = new Command("seed", terminal.Say("装入演示数据（虚构的云岭县）；须设 Office__Demo=true", "Puts the demonstration in (an invented county); needs Office__Demo=true"));
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office), mustBeThere: false, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office)
    {
        if (!office.Get<OfficeSettings>().Demo)
        {
            terminal.Remark("演示数据只装入演示模式，没有改动任何数据。请设置 Office__Demo=true 后再试。", "Demonstration data goes into demo mode only; nothing was changed. Set Office__Demo=true.");
            return ExitCode.CannotRead;
        }

        await office.Get<MigrateOffice>().Run(office.Act, office.Stop);
        var outcome = await office.Get<SeedDemo>().Run(office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        var seeded = outcome.Value;
        terminal.Results.WriteLine(terminal.Say($"机关 {seeded.Organs} 个，账号 {seeded.People} 个，年报 {seeded.Reports} 份，公开信息 {seeded.Items} 条", $"{seeded.Organs} organs, {seeded.People} accounts, {seeded.Reports} reports, {seeded.Items} items"));
        return ExitCode.Clean;
    }
}
