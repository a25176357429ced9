using System.CommandLine;
using Gongkai.App.Requests;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands.Office;

/// <summary><c>gongkai office recount</c>: counts the deadlines of open requests again after the calendar changed.</summary>
internal static class RecountCommand
{
    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var apply = new Option<bool>("--apply") { Description = terminal.Say("写入新的期限；不加时只列出变动", "Writes the new dates; without it they are only listed") };
        var command = new Command("recount", terminal.Say("工作日安排变动后，重新计算在办申请的答复期限", "Counts the deadlines of open requests again after the calendar changed")) { apply };
        command.SetAction((parsed, stop) => connection.Run(parsed, office => Run(terminal, office, parsed.GetValue(apply)), mustBeThere: true, stop));

        return command;
    }

    private static async Task<int> Run(Terminal terminal, OfficeAtWork office, bool apply)
    {
        var outcome = await office.Get<RecountDeadlines>().Run(new(apply), office.Act, office.Stop);
        if (outcome.Refusal is { } refusal)
        {
            return OfficeConnection.Refused(terminal, refusal);
        }

        foreach (var line in outcome.Value.Moved)
        {
            terminal.Results.WriteLine($"{line.Organ}\t{line.Number}\t{line.Handler ?? "—"}\t{line.What}");
        }

        terminal.Remark(
            $"已核对在办申请 {outcome.Value.Looked} 件，期限变动 {outcome.Value.Moved.Count} 件{(apply ? "，已写入。" : "；加 --apply 写入。")}",
            $"{outcome.Value.Looked} open requests counted, {outcome.Value.Moved.Count} moved{(apply ? "; written." : "; write them with --apply.")}");
        return ExitCode.Clean;
    }
}
