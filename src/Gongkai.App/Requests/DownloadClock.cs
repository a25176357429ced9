using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;
using Gongkai.Reports.Rendering.Docx;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>答复期限计算说明: the ledger of days of a case as a document that can be put before a court.</summary>
public sealed class DownloadClock(OfficeDb db, LawBook law, TimeProvider clock)
{
    public sealed record Query(Guid Id);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var request = await db.Requests.AsNoTracking().Include(r => r.Organ).Include(r => r.Events).FirstOrDefaultAsync(r => r.Id == query.Id, stop);
        if (request is null || !RequestAccess.MayRead(actor, request.Organ!))
        {
            return RequestAccess.NotFound;
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var reading = CaseDays.Of(request, law, today);
        return reading.Rounds.Count == 0
            ? new Refusal("clock.not-started", new("收到申请之日还没有确定，期限没有起算。", "The period has not begun."), "art. 31")
            : new ReportFile($"{request.Organ!.Name}{request.Number}答复期限计算说明.docx", Letters.LetterPaper.ContentType, LetterDocx.Write(Paper(request, reading)));
    }

    private OfficialLetter Paper(RequestCase request, ClockReading reading) => new("政府信息公开申请答复期限计算说明", null,
    [
        new LetterPart.Paragraph($"申请编号：{request.Number}。{Standing(reading)}"),
        new LetterPart.Paragraph($"计算依据：{CaseDays.Clock(law).Rules.Source}；工作日按国务院办公厅各年度节假日安排的通知计算。标明“实务做法”的，法律法规没有明文规定，按照通行做法计算。标明“预计”的日期在制作本说明之后。"),
        new LetterPart.Grid(["日期", "事项", "规则和依据", "期限第几日", "剩余工作日"],
            [.. LedgerRow.Of(reading).Select(row => (IReadOnlyList<string>)[row.Date + (row.Line.Ahead ? "（预计）" : ""), row.What, row.Rule, row.Count, row.Left])], [24, 22, 34, 10, 10]),
        .. reading.Faults.Count == 0 ? Array.Empty<LetterPart>() : [new LetterPart.Paragraph("登记中不符合规定的事项：" + string.Join("；", reading.Faults.Select(fault => $"{fault.Event.On.Zh()}{fault.Event.Kind.Name().Zh}，{fault.What.Zh}（{Citation.Zh(fault.Article)}）")) + "。")],
    ], request.Organ!.Name, reading.Today);

    private static string Standing(ClockReading reading) => (reading.Round, reading.Due) switch
    {
        ({ EndedOn: { } ended } round, { } due) => $"答复期限至{due.Zh()}，{ended.Zh()}{reading.State.Name().Zh}，{(round.Late ? "超过答复期限" : "在答复期限内")}。",
        ({ EndedOn: { } ended }, null) => $"{ended.Zh()}{reading.State.Name().Zh}。",
        (_, { } due) => $"答复期限至{due.Zh()}{(reading.Provisional ? $"（{string.Join('、', reading.ProvisionalYears)}年放假通知尚未公布，暂定）" : "")}，{(reading.Overdue ? "已超过期限" : $"尚余{reading.DaysLeft}个工作日")}。",
        _ => $"期限现已停止计算，等待{reading.Awaited.Name().Zh}{(reading.WaitUntil is { } until ? $"（至{until.Zh()}）" : "")}。",
    };
}
