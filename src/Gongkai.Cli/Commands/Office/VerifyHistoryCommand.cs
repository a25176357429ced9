using System.CommandLine;
using System.Globalization;
using Gongkai.App.History;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office verify-history [--noted NUMBER:HASH]</c>: finds what was altered, removed or inserted. 0: nothing; 1: something.</summary>
internal static class VerifyHistoryCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var noted = new Option<NotedEnd?>("--noted")
        {
            Description = terminal.Say("以前另行记下的末端，写作“编号:散列值”；能发现整库退回旧状态", "The end as noted earlier, NUMBER:HASH; shows whether the whole database was put back"),
            HelpName = "NUMBER:HASH",
            CustomParser = argument =>
            {
                var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value.Split(':') : [];
                if (text.Length == 2 && long.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text[1].Length == 64)
                {
                    return new NotedEnd(number, text[1]);
                }

                argument.AddError(terminal.Say("--noted 应写作“编号:散列值”，例如上次核验打印的末行", "--noted is NUMBER:HASH, as the last verification printed it"));
                return null;
            },
        };
        var command = new Command("verify-history", terminal.Say("核验操作记录：有没有被改动、删除或插入", "Finds history entries that were altered, removed or inserted")) { noted };
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, parsed.GetValue(noted)), stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, NotedEnd? noted)
    {
        var outcome = await office.Get<VerifyHistory>().Run(noted, office.Act.Actor, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        var verdict = outcome.Value;
        foreach (var fault in verdict.Faults)
        {
            terminal.Results.WriteLine(terminal.Say($"第 {fault.Sequence} 条：{fault.What.Zh}", $"entry {fault.Sequence}: {fault.What.En}"));
        }

        terminal.Results.WriteLine(terminal.Say(
            $"读了 {verdict.Entries} 条记录，{(verdict.Faults.Count == 0 ? "没有发现改动" : $"发现 {verdict.Faults.Count} 处问题，最早在第 {verdict.Faults[0].Sequence} 条")}",
            $"{verdict.Entries} entries read, {(verdict.Faults.Count == 0 ? "nothing altered" : $"{verdict.Faults.Count} faults, the first at {verdict.Faults[0].Sequence}")}"));
        terminal.Results.WriteLine($"{verdict.LastSequence}:{verdict.LastHash}");
        terminal.Remark("把末行另行记下（例如打印存档），下次用 --noted 核对。", "Note the last line elsewhere and give it to the next verification with --noted.");

        return verdict.Faults.Count == 0 ? ExitCode.Clean : ExitCode.Broken;
    }
}
