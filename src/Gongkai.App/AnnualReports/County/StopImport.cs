using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Does not read what is still waiting of a bulk import; what was read stays.</summary>
public sealed class StopImport(OfficeDb db)
{
    private const string Stopped = "没有读取：已停止";

    public sealed record Command(Guid ImportId);

    /// <summary>How many files were not read.</summary>
    public async Task<Outcome<int>> Run(Command command, Act act, CancellationToken stop)
    {
        var batch = await db.ImportBatches.FirstOrDefaultAsync(b => b.Id == command.ImportId && b.PersonId == act.Actor.PersonId, stop);
        if (batch is null)
        {
            return ShowReportImport.Unknown;
        }

        var open = await db.ReadingJobs.Where(job => db.ImportedFiles.Any(f => f.BatchId == batch.Id && f.Id == job.FileId) && (job.State == ReadingState.Waiting || job.State == ReadingState.Reading)).ToListAsync(stop);
        var ids = open.Select(job => job.FileId).ToList();
        open.ForEach(job => StopReading.Withdraw(job, act.At));
        (await db.ImportedFiles.Where(f => ids.Contains(f.Id)).ToListAsync(stop)).ForEach(file => file.Reason = Stopped);

        return open.Count == 0 ? 0
            : await db.TryCommit(act, new Subject("annual-report.import-stop", nameof(ImportBatch), batch.Id.ToString()), stop) is { } busy ? busy
            : open.Count;
    }
}
