using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Reading;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>The dry run of a bulk import: every file is read and matched to organ and year; nothing is drafted yet.</summary>
public sealed class PreviewImport(OfficeDb db, LawBook law, FileIntake files)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    /// <param name="Files">Names and contents; zips are unpacked.</param>
    /// <param name="Year">Proposed for reports that name no year.</param>
    public sealed record Command(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files, int? Year);

    /// <param name="Organs">To choose from.</param>
    public sealed record View(IReadOnlyList<ImportRow> Rows, IReadOnlyList<Organ> Organs);

    public async Task<Outcome<View>> Run(Command command, Act act, CancellationToken stop)
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

        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && act.Actor.Holds(organ, Role.Authority)).ToList();
        var (rows, match) = (new List<ImportRow>(), new ImportMatch(organs));
        foreach (var (name, bytes) in unpacked.Value)
        {
            rows.Add(await Row(name, bytes, match, command.Year, act, stop));
        }

        await db.Commit(act, new Subject("annual-report.import-preview", nameof(AnnualReport), "*"), stop);
        return new View(await Settle(rows, organs, stop), organs);
    }

    private async Task<ImportRow> Row(string name, ReadOnlyMemory<byte> bytes, ImportMatch match, int? year, Act act, CancellationToken stop)
    {
        var taken = await files.Take(bytes, name, act.At, stop);
        if (taken.Refusal is { } refusal)
        {
            return new ImportRow(name, null, ImportFate.Refused, null, null, 0, refusal.Reason);
        }

        var read = await Task.Run(() => ReportReader.Read(bytes, taken.Value.Name, new ReadingOptions { Law = law, MostTime = MostTime }, stop), stop);
        return read.Refusal is { } unreadable ? new ImportRow(name, null, ImportFate.Refused, null, null, 0, unreadable.Reason)
            : read.Value.Form.Form is null && read.Value.Sections.All(section => section.Code is null)
                ? new ImportRow(name, null, ImportFate.Refused, null, null, 0, new Wording("没有找到年度报告的统计表和各部分标题", "neither tables nor sections of an annual report"))
                : match.Of(taken.Value.Name, taken.Value.Hash, read.Value, year);
    }

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
