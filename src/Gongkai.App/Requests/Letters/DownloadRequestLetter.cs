using Gongkai.App.AnnualReports;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>An issued letter as a document.</summary>
public sealed class DownloadRequestLetter(OfficeDb db)
{
    public sealed record Query(Guid LetterId);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var letter = await db.RequestLetters.AsNoTracking().FirstOrDefaultAsync(l => l.Id == query.LetterId, stop);
        var organ = letter is null ? null : await db.Requests.AsNoTracking().Where(r => r.Id == letter.RequestId).Select(r => r.Organ).FirstOrDefaultAsync(stop);
        return organ is null || !RequestAccess.MayRead(actor, organ)
            ? RequestAccess.NotFound
            : new ReportFile($"{letter!.Title}{letter.Number}.docx", LetterPaper.ContentType, LetterPaper.Docx(LetterPaper.Read(letter)));
    }
}
