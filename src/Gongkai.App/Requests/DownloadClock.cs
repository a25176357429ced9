using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.App.Requests.Explain;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
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
            : new ReportFile($"{request.Organ!.Name}{request.Number}答复期限计算说明.docx", Letters.LetterPaper.ContentType, ClockPaper.Write(reading, CaseDays.Clock(law).Rules, $"申请编号：{request.Number}。", request.Organ.Name));
    }
}
