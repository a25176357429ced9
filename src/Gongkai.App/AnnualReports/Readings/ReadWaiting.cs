using Gongkai.App.History;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Which file was read, and what became of it; nothing when none was waiting.</summary>
public sealed record ReadFile(Guid? Job, ReadingState? State);

/// <summary>Reads the file that has waited longest. Several may do so at once, in one process or several: each file is read by one.</summary>
public sealed class ReadWaiting(ReadingLease lease, ReadingWork work)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(5);

    public async Task<Outcome<ReadFile>> Run(Act act, CancellationToken stop)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("report.reading-system-only", new("文件由系统自动读取。", "Files are read by the system itself."));
        }

        if (await lease.TakeNext(act.At, stop) is not { } job)
        {
            return new ReadFile(null, null);
        }

        var ended = await work.Do(job, MostTime, stop);
        return new ReadFile(ended.Id, ended.State);
    }
}
