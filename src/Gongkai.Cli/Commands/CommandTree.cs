using System.CommandLine;
using Gongkai.Cli.Commands.Clock;
using Gongkai.Cli.Commands.Law;
using Gongkai.Cli.Commands.Office;
using Gongkai.Cli.Commands.Report;
using Gongkai.Cli.Features;

namespace Gongkai.Cli.Commands;

/// <summary>The tree of commands; the folders beside this file are the same tree.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Terminal terminal) =>
        new(terminal.Say("公开 Gongkai：读取、核验、比较、汇总政府信息公开工作年度报告", "Gongkai 公开: reads, checks, compares and rolls up annual reports on government information disclosure"))
        {
            LanguageChoice.Option(terminal.Language),
            Reports(terminal),
            OfficeCommands.Create(terminal),
            Clock(terminal),
            DoctorCommand.Create(terminal),
            new Command("law", terminal.Say("法规数据", "The law as data")) { CheckLawCommand.Create(terminal), SealCommand.Create(terminal) },
        };

    // A case of the office is named by its number; the office is found as everywhere else.
    private static Command Clock(Terminal terminal)
    {
        var connection = new OfficeConnection(terminal);
        var clock = new Command("clock", terminal.Say("依申请公开的答复期限", "The clock of requests")) { ExplainCommand.Create(terminal, connection) };
        connection.AddTo(clock);

        return clock;
    }

    private static Command Reports(Terminal terminal)
    {
        var limit = new TimeLimit(terminal);
        var report = new Command("report", terminal.Say("年度报告", "Annual reports"))
        {
            ReadCommand.Create(terminal, limit),
            CheckCommand.Create(terminal, limit),
            CompareCommand.Create(terminal, limit),
            RollupCommand.Create(terminal, limit),
            RenderCommand.Create(terminal, limit),
            VerifyCommand.Create(terminal),
        };
        limit.AddTo(report);

        return report;
    }
}
