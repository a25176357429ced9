using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.County;

/// <summary>Drafts a report from each chosen file of a bulk import, as it was read, in one act that can be undone as long as the drafts are untouched.</summary>
public sealed class ImportReports(OfficeDb db, LawBook law)
{
    public static Refusal NotAuthority { get; } = new("import.role", new Wording("批量导入由主管部门办理", "the authority imports in bulk"));

    /// <summary>A file with the organ and year that it is to be drafted for.</summary>
    public sealed record Choice(int Number, string OrganCode, int Year);

    public sealed record Command(Guid ImportId, IReadOnlyList<Choice> Choices);

    /// <param name="Left">Files that were not drafted, each with the reason.</param>
    public sealed record Done(int Drafted, IReadOnlyList<(string File, Wording Why)> Left);

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

        if (!await db.ImportBatches.AnyAsync(batch => batch.Id == command.ImportId && batch.PersonId == act.Actor.PersonId, stop))
        {
            return ShowReportImport.Unknown;
        }

        var (left, drafted) = (new List<(string, Wording)>(), 0);
        var numbers = command.Choices.Select(choice => choice.Number).ToList();
        var files = await db.ImportedFiles.Where(f => f.BatchId == command.ImportId && numbers.Contains(f.Number)).ToDictionaryAsync(f => f.Number, stop);
        var organs = await db.Organs.ToDictionaryAsync(organ => organ.Code, stop);
        foreach (var choice in command.Choices.DistinctBy(choice => choice.Number))
        {
            var file = files.GetValueOrDefault(choice.Number);
            if (await Refuse(choice, file, organs.GetValueOrDefault(choice.OrganCode), act, stop) is { } refusal)
            {
                left.Add((file?.Name ?? $"第 {choice.Number} 个文件", refusal.Reason));
                continue;
            }

            db.AnnualReports.Add(Draft(choice, file!, organs[choice.OrganCode], act));
            (file!.DraftedAt, file.Content, file.SourceReading) = (act.At, null, null);
            drafted++;
        }

        var taken = drafted == 0 ? null : await db.TryCommit(act, new Subject("annual-report.import", nameof(AnnualReport), command.ImportId.ToString()), stop);
        return taken is null ? new Done(drafted, left) : taken;
    }

    private async Task<Refusal?> Refuse(Choice choice, ImportedFile? file, Organ? organ, Act act, CancellationToken stop) =>
        file?.Content is null ? new("import.gone", new Wording("文件没有读入，或者已经导入过", "the file was not read, or is a draft already"))
        : organ is null || !act.Actor.Holds(organ, Role.Authority) ? new("import.organ", new Wording("没有这个机关，或者不归您管理", "no such organ, or not yours"))
        : law.FormFor(choice.Year) is null || choice.Year > act.Today.Year ? new("import.year", new Wording($"{choice.Year} 年度没有统一的表样", $"there is no form for {choice.Year}"))
        : db.AnnualReports.Local.Any(r => r.OrganId == organ.Id && r.Year == choice.Year) || await db.AnnualReports.AnyAsync(r => r.OrganId == organ.Id && r.Year == choice.Year, stop)
            ? new("import.exists", new Wording($"{organ.Name}{choice.Year} 年度的报告已经存在，没有覆盖", "there is a report already"))
        : null;

    private AnnualReport Draft(Choice choice, ImportedFile file, Organ organ, Act act)
    {
        var report = new AnnualReport { OrganId = organ.Id, Year = choice.Year };
        report.Versions.Add(new ReportVersion
        {
            ReportId = report.Id,
            Number = 1,
            Content = VersionContent.Write(VersionContent.Parse(file.Content!, law) with { Organ = organ.Name, Year = choice.Year }),
            SourceHash = file.SourceHash,
            SourceName = file.Name,
            SourceReading = file.SourceReading,
            ImportId = file.BatchId,
            AuthorId = null,   // bringing a file in is not writing: the organ's own clerk confirms and sends it, and the county may accept it
            CreatedAt = act.At,
        });
        return report;
    }
}
