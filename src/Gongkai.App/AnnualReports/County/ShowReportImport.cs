using Gongkai.App.AnnualReports.Readings;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>How far the files of a bulk import are read, and to which organ and year each belongs. Only for whoever brought them in.</summary>
public sealed class ShowReportImport(OfficeDb db)
{
    public static Refusal Unknown { get; } = new("import.unknown", new Wording("没有这次导入，或者不是您办理的", "no such import, or not yours"));

    /// <param name="Waiting">How many files are not read yet.</param>
    /// <param name="Organs">To choose from.</param>
    public sealed record View(Guid Id, DateTime AskedAt, int? Year, int Waiting, IReadOnlyList<ImportRow> Rows, IReadOnlyList<Organ> Organs)
    {
        public int Read => Rows.Count - Waiting;

        public bool IsReading => Waiting > 0;
    }

    public async Task<Outcome<View>> Run(Guid id, Actor actor, CancellationToken stop)
    {
        // What is still open is asked first: a file whose reading ends in between is then shown as waiting, never as read with nothing found.
        var open = (await db.ReadingJobs.Where(job => db.ImportedFiles.Any(f => f.BatchId == id && f.Id == job.FileId) && (job.State == ReadingState.Waiting || job.State == ReadingState.Reading))
            .Select(job => job.FileId!.Value).ToListAsync(stop)).ToHashSet();
        // What was read stays where it is: it is long, and not shown here.
        var batch = await db.ImportBatches.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.PersonId == actor.PersonId, stop);
        if (batch is null)
        {
            return Unknown;
        }

        var files = await db.ImportedFiles.AsNoTracking().Where(f => f.BatchId == id).OrderBy(f => f.Number)
            .Select(f => new ImportedFile
            {
                Id = f.Id, BatchId = f.BatchId, Number = f.Number, Name = f.Name, SourceHash = f.SourceHash, Reason = f.Reason, OrganName = f.OrganName, Year = f.Year, Doubtful = f.Doubtful,
                DraftedAt = f.DraftedAt,
            }).ToListAsync(stop);
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && actor.Holds(organ, Role.Authority)).ToList();
        var match = new ImportMatch(organs);

        return new View(id, batch.AskedAt, batch.Year, open.Count, await Settle([.. files.Select(file => Row(file, open.Contains(file.Id), match, batch.Year))], organs, stop), organs);
    }

    private static ImportRow Row(ImportedFile file, bool waits, ImportMatch match, int? year) =>
        waits ? new ImportRow(file.Number, file.Name, ImportFate.Waiting, null, null, 0, new Wording("等待读取", "not read yet"))
        : file.DraftedAt is not null ? match.Of(file, year) with { Fate = ImportFate.Drafted, Note = new Wording("已建立草稿", "drafted") }
        : file.Reason is { } reason ? new ImportRow(file.Number, file.Name, ImportFate.Refused, null, null, 0, new Wording(reason, reason))
        : match.Of(file, year);

    private async Task<IReadOnlyList<ImportRow>> Settle(List<ImportRow> rows, List<Organ> organs, CancellationToken stop)
    {
        var ids = organs.ToDictionary(organ => organ.Code, organ => organ.Id);
        var taken = (await db.AnnualReports.AsNoTracking().Select(r => new { r.OrganId, r.Year }).ToListAsync(stop)).Select(r => (r.OrganId, r.Year)).ToHashSet();
        var seen = new HashSet<(string, int)>();

        return [.. rows.Select(row => row is { Fate: ImportFate.Ready, OrganCode: { } code, Year: { } year }
            ? taken.Contains((ids[code], year)) ? row with { Fate = ImportFate.Exists, Note = new Wording("系统里已有这份报告，不会覆盖", "there is a report already") }
                : !seen.Add((code, year)) ? row with { Fate = ImportFate.Twice, Note = new Wording("本次导入中另有同一机关同一年度的文件，请确认用哪一个", "another file is for the same organ and year") }
                : row
            : row)];
    }
}
