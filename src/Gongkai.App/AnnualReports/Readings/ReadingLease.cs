using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>
/// Takes a reading for one reader alone, renews that while it reads, and lets go of it. A reader that dies lets the lease run out, and another takes it.
/// Who holds a lease is bookkeeping and stands in no history, as with the outbox.
/// </summary>
public sealed class ReadingLease(OfficeDb db, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int Look = 8;

    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Renewed = TimeSpan.FromSeconds(15);

    /// <summary>The oldest that waits, or whose reader is gone; null when there is none. Somebody waits for a single file; those of a bulk import come after.</summary>
    public async Task<ReadingJob?> TakeNext(DateTime now, CancellationToken stop)
    {
        var due = await db.ReadingJobs.AsNoTracking()
            .Where(job => job.State == ReadingState.Waiting || (job.State == ReadingState.Reading && job.LeaseUntil < now))
            .OrderBy(job => job.FileId != null).ThenBy(job => job.AskedAt).ThenBy(job => job.Id).Take(Look).ToListAsync(stop);

        foreach (var job in due)
        {
            if (await Take(job, now, stop) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    /// <summary>This one, as it was seen; null when somebody was quicker.</summary>
    public async Task<ReadingJob?> Take(ReadingJob seen, DateTime now, CancellationToken stop)
    {
        var (lease, until) = (Guid.CreateVersion7(), now + Lasts);
        var mine = await db.ReadingJobs.Where(job => job.Id == seen.Id && job.State == seen.State && job.Lease == seen.Lease).ExecuteUpdateAsync(
            job => job.SetProperty(x => x.State, ReadingState.Reading).SetProperty(x => x.Lease, lease).SetProperty(x => x.LeaseUntil, until).SetProperty(x => x.Attempts, x => x.Attempts + 1), stop);

        db.ChangeTracker.Clear();
        return mine == 1 ? await db.ReadingJobs.SingleAsync(job => job.Id == seen.Id, stop) : null;
    }

    /// <summary>Back to those that wait: whoever read it was stopped.</summary>
    public Task LetGo(ReadingJob job) => db.ReadingJobs.Where(x => x.Id == job.Id && x.Lease == job.Lease).ExecuteUpdateAsync(
        x => x.SetProperty(y => y.State, ReadingState.Waiting).SetProperty(y => y.Lease, (Guid?)null).SetProperty(y => y.LeaseUntil, (DateTime?)null), CancellationToken.None);

    /// <summary>Does the work while the lease is renewed; the work is told to stop when the lease is lost, for then the person does not want it any more.</summary>
    public async Task<T> While<T>(ReadingJob job, Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var over = new CancellationTokenSource();
        var renewing = Renew(job, lost, over.Token);
        try
        {
            return await work(lost.Token);
        }
        finally
        {
            await over.CancelAsync();
            await renewing;
        }
    }

    private async Task Renew(ReadingJob job, CancellationTokenSource lost, CancellationToken over)
    {
        using var timer = new PeriodicTimer(Renewed);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                await using var scope = scopes.CreateAsyncScope();
                var until = clock.GetUtcNow().UtcDateTime + Lasts;
                var jobs = scope.ServiceProvider.GetRequiredService<OfficeDb>().ReadingJobs;
                if (await jobs.Where(x => x.Id == job.Id && x.Lease == job.Lease).ExecuteUpdateAsync(x => x.SetProperty(y => y.LeaseUntil, until), over) == 0)
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
    }
}
