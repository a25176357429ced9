using Gongkai.Law;
using Gongkai.Law.Clock;
using Gongkai.Reports.Rendering.Docx;

namespace Gongkai.App.Requests.Explain;

/// <summary>答复期限计算说明: the ledger of days on paper, for a case of the office or for events that were brought in a file.</summary>
public static class ClockPaper
{
    public const string Title = "政府信息公开申请答复期限计算说明";

    /// <summary>What the reading says in one sentence.</summary>
    public static string Standing(ClockReading reading) => (reading.Round, reading.Due) switch
    {
        (null, _) => "收到申请之日还没有确定，期限没有起算。",
        ({ EndedOn: { } ended } round, { } due) => $"答复期限至{due.Zh()}，{ended.Zh()}{reading.State.Name().Zh}，{(round.Late ? "超过答复期限" : "在答复期限内")}。",
        ({ EndedOn: { } ended }, null) => $"{ended.Zh()}{reading.State.Name().Zh}。",
        (_, { } due) => $"答复期限至{due.Zh()}{(reading.Provisional ? $"（{string.Join('、', reading.ProvisionalYears)}年放假通知尚未公布，暂定）" : "")}，{(reading.Overdue ? "已超过期限" : $"尚余{reading.DaysLeft}个工作日")}。",
        _ => $"期限现已停止计算，等待{reading.Awaited.Name().Zh}{(reading.WaitUntil is { } until ? $"（至{until.Zh()}）" : "")}。",
    };

    /// <summary>What in the events is not as the law wants it, each in a line.</summary>
    public static IEnumerable<string> Faults(ClockReading reading) =>
        reading.Faults.Select(fault => $"{fault.Event.On.Zh()}{fault.Event.Kind.Name().Zh}，{fault.What.Zh}（{Citation.Zh(fault.Article)}）");

    /// <summary>The document's bytes, the same for the same reading.</summary>
    /// <param name="about">Which request: the sentence the paper begins with.</param>
    /// <param name="organ">Who signs for the paper; the day of reading stands below it.</param>
    public static byte[] Write(ClockReading reading, ClockRules rules, string about, string organ) => LetterDocx.Write(new(Title, null,
    [
        new LetterPart.Paragraph(about + Standing(reading)),
        new LetterPart.Paragraph($"计算依据：{rules.Source}；工作日按国务院办公厅各年度节假日安排的通知计算。标明“实务做法”的，法律法规没有明文规定，按照通行做法计算。标明“预计”的日期在制作本说明之后。"),
        new LetterPart.Grid(["日期", "事项", "规则和依据", "期限第几日", "剩余工作日"], [.. LedgerRow.Of(reading).Select(row => (IReadOnlyList<string>)[row.Date, row.What, row.RuleAndBasis, row.Count, row.Left])], [24, 22, 34, 10, 10]),
        .. reading.Faults.Count == 0 ? Array.Empty<LetterPart>() : [new LetterPart.Paragraph("登记中不符合规定的事项：" + string.Join("；", Faults(reading)) + "。")],
    ], organ, reading.Today));
}
