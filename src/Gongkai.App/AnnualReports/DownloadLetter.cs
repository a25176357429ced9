using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>The 退回意见 of a return, for the office that wrote it and the organ that got it.</summary>
public sealed class DownloadLetter(OfficeDb db, FileStore store)
{
    public sealed record Query(Guid PassageId);

    public async Task<Outcome<ReportFile>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var found = await (from passage in db.ReportPassages
                           join version in db.ReportVersions on passage.VersionId equals version.Id
                           where passage.Id == query.PassageId && passage.LetterHash != null
                           select new { passage.LetterHash, version.Report!.Organ, version.Report.Year, passage.Round }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (found is null || !ReportAccess.MayRead(actor, found.Organ!))
        {
            return ReportAccess.NotFound;
        }

        var bytes = await store.Read(found.LetterHash!, stop);
        return bytes.Refusal is { } gone ? gone : new ReportFile(
            $"{found.Organ!.Name}{found.Year}年度报告退回意见（第{found.Round}轮）.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes.Value.ToArray());
    }
}

/// <summary>A file to hand out.</summary>
public sealed record ReportFile(string Name, string ContentType, byte[] Bytes);
