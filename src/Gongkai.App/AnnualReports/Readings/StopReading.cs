using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Do not read this file after all.</summary>
public sealed record StopReadingCommand(Guid JobId);

/// <summary>Withdraws a reading that is not over; whoever reads it finds its lease gone and writes nothing.</summary>
public sealed class StopReading(OfficeDb db)
{
    public async Task<Outcome<ReadingJob>> Run(StopReadingCommand command, Act act, CancellationToken stop)
    {
        var job = await db.ReadingJobs.FirstOrDefaultAsync(j => j.Id == command.JobId, stop);
        var version = job?.VersionId is { } draft ? await LoadVersion.ForReading(db, draft, stop) : null;
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (!job!.IsOpen)
        {
            return new Refusal("report.reading-over", new("这个文件已经读完，不能取消；需要时可恢复导入前的内容", "The file is read already"));
        }

        Withdraw(job, act.At);
        return await DraftWriting.Commit(db, act, DraftWriting.About("stop-reading", version!), stop) is { } stale ? stale : job;
    }

    internal static void Withdraw(ReadingJob job, DateTime at) => (job.State, job.Lease, job.LeaseUntil, job.EndedAt) = (ReadingState.Withdrawn, null, null, at);
}
