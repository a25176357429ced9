using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>A file, or pasted text under a name of its own, to be read into a draft.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="Bytes">The file's content.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Replace">Said by the person: what was written so far may be replaced; it is kept and can be put back.</param>
public sealed record BringInCommand(Guid VersionId, ReadOnlyMemory<byte> Bytes, string FileName, bool Replace = false);

/// <summary>What became of the file so far.</summary>
/// <param name="State">Done where it was read at once, otherwise waiting.</param>
/// <param name="Revision">The draft's revision now.</param>
/// <param name="Doubtful">How many cells want a decision.</param>
/// <param name="Difference">Where the source names another organ or year.</param>
/// <param name="Remark">What else the person should know about the file: that it was renamed, and why.</param>
public sealed record BroughtIn(ReadingState State, int Revision, int Doubtful, Wording? Difference, Wording? Remark)
{
    public bool IsRead => State == ReadingState.Done;
}

/// <summary>
/// Keeps a source and has it read into a draft: its figures and texts become the draft, what the reader saw is kept beside it to be confirmed.
/// The file and the wish to read it are written in one transaction. What needs no other program is read at once; the rest is read in the background.
/// </summary>
public sealed class BringIn(OfficeDb db, LawBook law, FileIntake files, ReadingLease lease, ReadingWork work, ReadingSignal signal)
{
    private const int LargestAtOnce = 4 * 1024 * 1024;

    private static readonly TimeSpan MostAtOnce = TimeSpan.FromSeconds(10);

    private static readonly string[] ReadAtOnce =
    [
        "text/html", "text/plain", "text/csv", "text/markdown", "application/json", "multipart/related",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ];

    internal static Refusal HasWork { get; } = new("report.has-work", new(
        "这份草稿已有内容。如要用文件替换，请勾选“替换现有内容”；原内容会保留，可以恢复", "The draft has content; say that it may be replaced"));

    public async Task<Outcome<BroughtIn>> Run(BringInCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (version!.Revision > 1 && !command.Replace)
        {
            return HasWork;
        }

        var taken = await files.Take(command.Bytes, command.FileName, act.At, stop);
        if (taken.Refusal is { } notTaken)
        {
            return notTaken;
        }

        var job = await Ask(version, taken.Value, act, stop);
        if (await DraftWriting.Commit(db, act, DraftWriting.About("bring-in", version), stop) is { } stale)
        {
            return stale;
        }

        return IsQuick(taken.Value) ? await AtOnce(job, taken.Value, act, stop) : Waits(version.Revision, taken.Value);
    }

    private async Task<ReadingJob> Ask(ReportVersion version, TakenFile file, Act act, CancellationToken stop)
    {
        foreach (var earlier in await db.ReadingJobs.Where(job => job.VersionId == version.Id && (job.State == ReadingState.Waiting || job.State == ReadingState.Reading)).ToListAsync(stop))
        {
            StopReading.Withdraw(earlier, act.At);
        }

        var job = new ReadingJob
        {
            VersionId = version.Id, SourceHash = file.Hash, SourceName = file.Name, Revision = version.Revision, PersonId = act.Actor.PersonId, Who = act.Actor.Name, AskedAt = act.At,
        };
        db.ReadingJobs.Add(job);
        return job;
    }

    private static bool IsQuick(TakenFile file) => file.Size <= LargestAtOnce && ReadAtOnce.Contains(file.ContentType);

    private async Task<Outcome<BroughtIn>> AtOnce(ReadingJob asked, TakenFile file, Act act, CancellationToken stop)
    {
        if (await lease.Take(asked, act.At, stop) is not { } job)
        {
            return Waits(asked.Revision, file);   // a reader in the background was quicker
        }

        var ended = await work.Do(job, MostAtOnce, stop);
        var version = await LoadVersion.ForReading(db, asked.VersionId!.Value, stop);
        return ended switch
        {
            { State: ReadingState.Failed } => new Refusal(ended.Code!, new(ended.Reason!, ended.Code!)),
            { State: ReadingState.Done } => new BroughtIn(
                ReadingState.Done,
                version!.Revision,
                VersionContent.Parse(version.Content, law).Figures.All.Count(cell => cell.State == CellState.Undecided),
                ConfirmReading.IdentityDifference(version.Report!, SourceReading.Parse(version.SourceReading!)),
                file.Remark),
            _ => Waits(version!.Revision, file),
        };
    }

    private BroughtIn Waits(int revision, TakenFile file)
    {
        signal.Ring();
        return new BroughtIn(ReadingState.Waiting, revision, 0, null, file.Remark);
    }
}
