using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Keeps the files of a bulk import and has them read in the background; nothing is drafted yet. Files and the wish to read them are written in one transaction.</summary>
public sealed class BeginImport(OfficeDb db, FileIntake files, ReadingSignal signal)
{
    private const int DaysKept = 30;

    /// <param name="Files">Names and contents; zips are unpacked.</param>
    /// <param name="Year">Proposed for reports that name no year.</param>
    public sealed record Command(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files, int? Year);

    public async Task<Outcome<ImportBatch>> Run(Command command, Act act, CancellationToken stop)
    {
        if (!act.Actor.HoldsAnywhere(Role.Authority))
        {
            return ImportReports.NotAuthority;
        }

        var unpacked = ImportFiles.Of(command.Files);
        if (unpacked.Refusal is { } refusal)
        {
            return refusal;
        }

        var batch = new ImportBatch { PersonId = act.Actor.PersonId, AskedAt = act.At, Year = command.Year };
        db.ImportBatches.Add(batch);
        foreach (var (name, bytes) in unpacked.Value)
        {
            await Keep(batch, name, bytes, act, stop);
        }

        await ForgetOld(act, stop);
        await db.Commit(act, new Subject("annual-report.import-begin", nameof(ImportBatch), batch.Id.ToString()), stop);
        batch.Files.ForEach(_ => signal.Ring());
        return batch;
    }

    private async Task Keep(ImportBatch batch, string name, ReadOnlyMemory<byte> bytes, Act act, CancellationToken stop)
    {
        var taken = await files.Take(bytes, name, act.At, stop);
        var file = taken.Refusal is { } refusal
            ? new ImportedFile { BatchId = batch.Id, Number = batch.Files.Count + 1, Name = FileNames.Clean(name), Reason = refusal.Reason.Zh }
            : new ImportedFile { BatchId = batch.Id, Number = batch.Files.Count + 1, Name = taken.Value.Name, SourceHash = taken.Value.Hash };
        batch.Files.Add(file);
        if (file.SourceHash is { } hash)
        {
            db.ReadingJobs.Add(new ReadingJob
            {
                FileId = file.Id, SourceHash = hash, SourceName = file.Name, Revision = 0, PersonId = act.Actor.PersonId, Who = act.Actor.Name, AskedAt = act.At,
            });
        }
    }

    // What was never drafted is not kept for ever.
    private async Task ForgetOld(Act act, CancellationToken stop)
    {
        var before = act.At.AddDays(-DaysKept);
        db.ImportBatches.RemoveRange(await db.ImportBatches.Where(old => old.PersonId == act.Actor.PersonId && old.AskedAt < before).ToListAsync(stop));
    }
}
