using Gongkai.App.AnnualReports;
using Gongkai.App.AnnualReports.Published;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Letters;

/// <summary>An issued letter as a document; as PDF where LibreOffice is there.</summary>
public sealed class DownloadRequestLetter(OfficeDb db)
{
    public sealed record Query(Guid LetterId, bool Pdf = false);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var letter = await db.RequestLetters.AsNoTracking().FirstOrDefaultAsync(l => l.Id == query.LetterId, stop);
        var organ = letter is null ? null : await db.Requests.AsNoTracking().Where(r => r.Id == letter.RequestId).Select(r => r.Organ).FirstOrDefaultAsync(stop);
        if (organ is null || !RequestAccess.MayRead(actor, organ))
        {
            return RequestAccess.NotFound;
        }

        var docx = LetterPaper.Docx(LetterPaper.Read(letter!));
        if (!query.Pdf)
        {
            return new ReportFile($"{letter!.Title}{letter.Number}.docx", LetterPaper.ContentType, docx);
        }

        var pdf = await MadePdfs.Print(docx, stop);
        return pdf.Refusal is { } refusal ? refusal : new ReportFile($"{letter!.Title}{letter.Number}.pdf", "application/pdf", pdf.Value);
    }
}
