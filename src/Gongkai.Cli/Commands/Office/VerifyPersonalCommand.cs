using System.CommandLine;
using Gongkai.App.Storage.Protection;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office verify-personal</c>: opens every encrypted value and names those that were altered. 1 when there are any.</summary>
internal static class VerifyPersonalCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var command = new Command("verify-personal", terminal.Say("逐项核对加密的个人信息有没有被改动", "Opens every encrypted personal value and names those that were altered"));
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office)
    {
        var outcome = await office.Get<VerifyPersonal>().Run(office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        foreach (var fault in outcome.Value.Faults)
        {
            terminal.Results.WriteLine(terminal.Say($"{fault.Table} {fault.Key} 的 {fault.Column} 被改动过，打不开", $"{fault.Table} {fault.Key}: {fault.Column} was altered and does not open"));
        }

        terminal.Remark(
            $"核对了 {outcome.Value.Values} 个加密值，{outcome.Value.Faults.Count} 个有问题。", $"{outcome.Value.Values} encrypted values, {outcome.Value.Faults.Count} altered.");

        return outcome.Value.Faults.Count == 0 ? ExitCode.Clean : ExitCode.Broken;
    }
}
