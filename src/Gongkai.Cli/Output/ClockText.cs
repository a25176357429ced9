using System.Text;
using Gongkai.App.Requests.Explain;
using Gongkai.Law;
using Gongkai.Law.Clock;

namespace Gongkai.Cli.Output;

/// <summary>The ledger of days in columns separated by tabs, so that it reads in a terminal and pastes into a sheet. Chinese in the words of the page.</summary>
internal static class ClockText
{
    public static byte[] Write(ExplainedClock explained, Language language)
    {
        var (reading, chinese) = (explained.Reading, language == Language.Chinese);
        var text = new StringBuilder();
        text.AppendLine(string.Join(' ', new[] { explained.Organ, explained.Number, chinese ? ClockPaper.Standing(reading) : Standing(reading) }.Where(part => part is not null)));
        text.AppendLine();
        text.AppendLine(chinese ? "日期\t事项\t规则\t依据\t期限第几日\t剩余工作日" : "date\tevent\trule\tarticle\tday\tworking days left");
        foreach (var row in LedgerRow.Of(reading, language))
        {
            text.AppendLine(string.Join('\t', row.Date, row.What, row.Rule, row.Basis, row.Count, row.Left).TrimEnd('\t'));
        }

        if (reading.Faults.Count > 0)
        {
            text.AppendLine();
            text.AppendLine(chinese ? "登记中不符合规定的事项：" : "Not as the law wants it:");
            text.AppendJoin("", (chinese ? ClockPaper.Faults(reading) : reading.Faults.Select(fault => $"{fault.Event.On:yyyy-MM-dd} {fault.Event.Kind.Name().En}: {fault.What.En} ({fault.Article})")).Select(line => line + "\n"));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Standing(ClockReading reading) => (reading.Round, reading.Due) switch
    {
        (null, _) => "not received yet: the period has not begun.",
        ({ EndedOn: { } ended } round, { } due) => $"due {due:yyyy-MM-dd}; {reading.State.Name().En} {ended:yyyy-MM-dd}, {(round.Late ? "late" : "in time")}.",
        ({ EndedOn: { } ended }, null) => $"{reading.State.Name().En} {ended:yyyy-MM-dd}.",
        (_, { } due) => $"due {due:yyyy-MM-dd}{(reading.Provisional ? " (provisional)" : "")}, {(reading.Overdue ? "overdue" : $"{reading.DaysLeft} working days left")}.",
        _ => $"stopped: waiting for {reading.Awaited.Name().En}{(reading.WaitUntil is { } until ? $" until {until:yyyy-MM-dd}" : "")}.",
    };
}
