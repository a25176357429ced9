using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Read a file once more that could not be read or put in.</summary>
/// <param name="JobId">Its reading.</param>
/// <param name="Replace">Said by the person: what was written meanwhile may be replaced; it is kept and can be put back.</param>
public sealed record ReadAgainCommand(Guid JobId, bool Replace = false);

/// <summary>Lets a kept file be read once more, without bringing it in again.</summary>
public sealed class ReadAgain(OfficeDb db, ReadingSignal signal)
{
    public async Task<Outcome<ReadingJob>> Run(ReadAgainCommand command, Act act, CancellationToken stop)
    {
        var job = await db.ReadingJobs.FirstOrDefaultAsync(j => j.Id == command.JobId, stop);
        var version = job?.VersionId is { } draft ? await LoadVersion.ForWriting(db, draft, stop) : null;
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (job!.State is not (ReadingState.Failed or ReadingState.Withdrawn) || await db.ReadingJobs.AnyAsync(j => j.VersionId == job.VersionId && j.Id != job.Id && j.AskedAt >= job.AskedAt, stop))
        {
            return new Refusal("report.reading-not-failed", new("这个文件已读入、正在读取，或者后来又导入了别的文件", "The file was read, is being read, or another was brought in since"));
        }

        if (version!.Revision > 1 && !command.Replace)
        {
            return BringIn.HasWork;
        }

        (job.State, job.Lease, job.LeaseUntil, job.Attempts, job.EndedAt, job.Code, job.Reason) = (ReadingState.Waiting, null, null, 0, null, null, null);
        (job.Revision, job.PersonId, job.Who, job.AskedAt) = (version.Revision, act.Actor.PersonId, act.Actor.Name, act.At);
        if (await DraftWriting.Commit(db, act, DraftWriting.About("read-again", version), stop) is { } stale)
        {
            return stale;
        }

        signal.Ring();
        return job;
    }
}
