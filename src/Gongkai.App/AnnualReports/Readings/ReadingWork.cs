using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Reads one file whose lease is held and puts what it says into the draft, or beside the file of a bulk import; where that cannot be done, says why and leaves the draft as it is.</summary>
public sealed partial class ReadingWork(OfficeDb db, LawBook law, FileStore store, SourceReader reader, ReadingLease lease, ImportedReading imported, TimeProvider clock, ILogger<ReadingWork> log)
{
    private const int MostAttempts = 3;

    private static readonly Refusal Interrupted = new("report.reading-interrupted", new(
        "读取这个文件时程序多次中断。请把文件另存为 DOCX 或带文字的 PDF 再导入，并告知系统管理员", "Reading this file ended the program several times; save it in another format"));

    /// <summary>The job as it ended. When stopped, the job waits again and the stop is passed on.</summary>
    public async Task<ReadingJob> Do(ReadingJob job, TimeSpan most, CancellationToken stop)
    {
        var held = job.Lease;
        try
        {
            var read = job.Attempts > MostAttempts ? Interrupted : await lease.While(job, token => Read(job, most, token), stop);
            return job.FileId is not null ? await imported.Put(job, held, read)
                : read.Refusal is { } unread ? await Fail(job, held, unread) : await Put(job, held, read.Value);
        }
        catch (OperationCanceledException)
        {
            await lease.LetGo(job);
            stop.ThrowIfCancellationRequested();
            return job;   // the lease was lost: it is somebody else's, or withdrawn
        }
#pragma warning disable CA1031 // Whatever happens, one file does not end the reading of others, and is tried again.
        catch (Exception failure) when (failure is not DbUpdateConcurrencyException)
#pragma warning restore CA1031
        {
            LogFailure(log, job.Id, job.Attempts, failure);
            db.ChangeTracker.Clear();
            if (job.Attempts < MostAttempts)
            {
                await lease.LetGo(job);
                return job;
            }

            return job.FileId is not null ? await imported.Put(job, held, Interrupted) : await Fail(job, held, Interrupted);
        }
    }

    private async Task<Outcome<Report>> Read(ReadingJob job, TimeSpan most, CancellationToken stop)
    {
        var bytes = await store.Read(job.SourceHash, stop);
        return bytes.Refusal is { } gone ? gone : await reader.Read(bytes.Value, job.SourceName, most, stop);
    }

    private async Task<ReadingJob> Put(ReadingJob job, Guid? held, Report report)
    {
        var version = await LoadVersion.ForWriting(db, job.VersionId!.Value, CancellationToken.None);
        if (Refuse(version, job) is { } refusal)
        {
            return await Fail(job, held, refusal);
        }

        var reading = SourceReadings.Of(report);
        var decisions = version!.SourceHash == job.SourceHash ? StillHolding(CellDecision.Parse(version.CellDecisions), reading) : [];
        var replaced = new ReplacedDraft(version.Content, version.SourceHash, version.SourceName, version.SourceReading, version.CellDecisions, version.Confirmed, version.Consolidated);

        version.Content = VersionContent.Write(Decided(ContentOf(report, version.Report!), decisions));
        version.SourceHash = job.SourceHash;
        version.SourceName = job.SourceName;
        version.SourceReading = reading.Write();
        version.CellDecisions = CellDecision.Write(decisions);
        version.Confirmed = false;

        var act = ActOf(job);
        (job.State, job.EndedAt, job.Lease) = (ReadingState.Done, act.At, null);
        DraftWriting.Note(db, version, ReportEditKind.BroughtIn, act, replaced: replaced);

        return await DraftWriting.Commit(db, act, DraftWriting.About("read-source", version), CancellationToken.None) is { } stale ? await Fail(job, held, stale) : job;
    }

    private static Refusal? Refuse(ReportVersion? version, ReadingJob job) =>
        version is null ? ReportAccess.NotFound
        : !ReportLife.IsEditable(version.State) ? new("report.not-editable", new("读取期间报告已送审或报送，读到的内容没有写入；需要替换时请先撤回", "The report was sent on while its file was read; nothing was written"))
        : version.Revision != job.Revision ? new("report.has-work", new("读取期间有人修改了草稿，读到的内容没有写入，以免覆盖；如仍要用文件替换，请点“再读一次并替换”", "The draft was changed while the file was read; nothing was written"))
        : null;

    /// <summary>Says so on the job, unless it is no longer ours.</summary>
    private async Task<ReadingJob> Fail(ReadingJob job, Guid? held, Refusal why)
    {
        db.ChangeTracker.Clear();
        if (await db.ReadingJobs.SingleOrDefaultAsync(x => x.Id == job.Id && x.Lease == held) is not { } own)
        {
            return job;
        }

        var version = await LoadVersion.ForReading(db, job.VersionId!.Value, CancellationToken.None);
        var act = ActOf(job);
        (own.State, own.EndedAt, own.Lease, own.Code, own.Reason) = (ReadingState.Failed, act.At, null, why.Code, why.Reason.Zh);
        await DraftWriting.Commit(db, act, DraftWriting.About("read-failed", version!), CancellationToken.None);
        return own;
    }

    // Whoever brought the file in was allowed to write, and this is what they asked for.
    private Act ActOf(ReadingJob job) => new(new Actor(job.PersonId, job.Who, []), clock.GetUtcNow().UtcDateTime, $"读取“{job.SourceName}”");

    // The report is this organ's on this year whatever the file says; what it says otherwise is shown and asked about.
    private ReportContent ContentOf(Report report, AnnualReport of) => ReportContent.From(report, law) with { Organ = of.Organ!.Name, Year = of.Year };

    private static Dictionary<string, CellDecision> StillHolding(Dictionary<string, CellDecision> decisions, SourceReading reading) =>
        decisions.Where(decision => reading.Cells.TryGetValue(decision.Key, out var cell) && cell.State == CellState.Undecided && (cell.Text ?? "") == decision.Value.Printed)
            .ToDictionary(StringComparer.Ordinal);

    private static ReportContent Decided(ReportContent content, Dictionary<string, CellDecision> decisions) =>
        DraftFields.Write(content, decisions.ToDictionary(decision => decision.Key, decision => decision.Value.Text));

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading job {Job} failed at try {Attempt}")]
    private static partial void LogFailure(ILogger log, Guid job, int attempt, Exception failure);
}
