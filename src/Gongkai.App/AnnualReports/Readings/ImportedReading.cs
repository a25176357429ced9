using Gongkai.App.AnnualReports.County;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>Puts what a file of a bulk import says beside it, for the person to look at; there is no draft yet.</summary>
public sealed class ImportedReading(OfficeDb db, LawBook law, TimeProvider clock)
{
    /// <summary>The job as it ended; as it is, where it is no longer ours.</summary>
    public async Task<ReadingJob> Put(ReadingJob job, Guid? held, Outcome<Report> read)
    {
        db.ChangeTracker.Clear();
        var own = await db.ReadingJobs.SingleOrDefaultAsync(x => x.Id == job.Id && x.Lease == held);
        var file = await db.ImportedFiles.SingleOrDefaultAsync(f => f.Id == job.FileId);
        if (own is null || file is null)
        {
            return job;
        }

        var act = new Act(new Actor(job.PersonId, job.Who, []), clock.GetUtcNow().UtcDateTime, $"读取“{job.SourceName}”");
        (own.EndedAt, own.Lease) = (act.At, null);
        if (read.Refusal is { } why)
        {
            (own.State, own.Code, own.Reason, file.Reason) = (ReadingState.Failed, why.Code, why.Reason.Zh, why.Reason.Zh);
        }
        else
        {
            own.State = ReadingState.Done;
            Keep(file, read.Value);
        }

        return await db.TryCommit(act, new Subject("annual-report.import-read", nameof(ImportedFile), file.Id.ToString()), CancellationToken.None) is null ? own : job;
    }

    private void Keep(ImportedFile file, Report report)
    {
        file.OrganName = report.Identity.Organ?.Value;
        file.Year = report.Identity.Year?.Value;
        file.Doubtful = report.Figures.All.Count(cell => cell.State == CellState.Undecided);
        file.Content = VersionContent.Write(ReportContent.From(report, law));
        file.SourceReading = SourceReadings.Of(report).Write();
    }
}
