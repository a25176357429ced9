using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Reports;
using Gongkai.Reports.Reading;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Drafts a report from each chosen file of a bulk import, in one act that can be undone as long as the drafts are untouched.</summary>
public sealed class ImportReports(OfficeDb db, LawBook law, FileStore store)
{
    public static Refusal NotAuthority { get; } = new("import.role", new Wording("批量导入由主管部门办理", "the authority imports in bulk"));

    /// <summary>A file with the organ and year that it is to be drafted for.</summary>
    public sealed record Choice(string Hash, string File, string OrganCode, int Year);

    public sealed record Command(IReadOnlyList<Choice> Choices);

    /// <param name="ImportId">To undo it by.</param>
    /// <param name="Left">Files that were not drafted, each with the reason.</param>
    public sealed record Done(Guid ImportId, int Drafted, IReadOnlyList<(string File, Wording Why)> Left);

    public async Task<Outcome<Done>> Run(Command command, Act act, CancellationToken stop)
    {
        if (!act.Actor.HoldsAnywhere(Role.Authority))
        {
            return NotAuthority;
        }

        if (command.Choices.Count is 0 or > ImportFiles.Most)
        {
            return new Refusal("import.none", new Wording($"请勾选要导入的文件（最多 {ImportFiles.Most} 个）", "choose files to import"));
        }

        var (import, left, drafted) = (Guid.CreateVersion7(), new List<(string, Wording)>(), 0);
        var organs = await db.Organs.ToDictionaryAsync(organ => organ.Code, stop);
        foreach (var choice in command.Choices)
        {
            var draft = await Draft(choice, organs.GetValueOrDefault(choice.OrganCode), import, act, stop);
            if (draft.Refusal is { } refusal)
            {
                left.Add((choice.File, refusal.Reason));
                continue;
            }

            db.AnnualReports.Add(draft.Value);
            drafted++;
        }

        if (drafted > 0)
        {
            await db.Commit(act, new Subject("annual-report.import", nameof(AnnualReport), import.ToString()), stop);
        }

        return new Done(import, drafted, left);
    }

    private async Task<Outcome<AnnualReport>> Draft(Choice choice, Organ? organ, Guid import, Act act, CancellationToken stop)
    {
        if (organ is null || !act.Actor.Holds(organ, Role.Authority))
        {
            return new Refusal("import.organ", new Wording("没有这个机关，或者不归您管理", "no such organ, or not yours"));
        }

        if (law.FormFor(choice.Year) is null || choice.Year > act.Today.Year)
        {
            return new Refusal("import.year", new Wording($"{choice.Year} 年度没有统一的表样", $"there is no form for {choice.Year}"));
        }

        if (db.AnnualReports.Local.Any(r => r.OrganId == organ.Id && r.Year == choice.Year) || await db.AnnualReports.AnyAsync(r => r.OrganId == organ.Id && r.Year == choice.Year, stop))
        {
            return new Refusal("import.exists", new Wording($"{organ.Name}{choice.Year} 年度的报告已经存在，没有覆盖", "there is a report already"));
        }

        return !await db.Files.AnyAsync(file => file.Hash == choice.Hash, stop)
            ? new Refusal("import.gone", new Wording("文件不在系统中，请重新上传", "the file is not here; upload it again"))
            : await Read(choice, organ, import, act, stop);
    }

    private async Task<Outcome<AnnualReport>> Read(Choice choice, Organ organ, Guid import, Act act, CancellationToken stop)
    {
        var bytes = await store.Read(choice.Hash, stop);
        if (bytes.Refusal is { } gone)
        {
            return gone;
        }

        var read = await Task.Run(() => ReportReader.Read(bytes.Value, choice.File, new ReadingOptions { Law = law }, stop), stop);
        if (read.Refusal is { } unreadable)
        {
            return unreadable;
        }

        var report = new AnnualReport { OrganId = organ.Id, Year = choice.Year };
        report.Versions.Add(new ReportVersion
        {
            ReportId = report.Id,
            Number = 1,
            Content = VersionContent.Write(ReportContent.From(read.Value, law) with { Organ = organ.Name, Year = choice.Year }),
            SourceHash = choice.Hash,
            SourceName = choice.File,
            SourceReading = SourceReadings.Of(read.Value).Write(),
            ImportId = import,
            AuthorId = null,   // bringing a file in is not writing: the organ's own clerk confirms and sends it, and the county may accept it
            CreatedAt = act.At,
        });
        return report;
    }
}
