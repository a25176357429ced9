using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Begins the correction of a published report: a new version with a public note, drafted from the published one, that goes the same way.</summary>
public sealed class CorrectReport(OfficeDb db)
{
    private const int LongestNote = 500;

    public sealed record Command(Guid ReportId, string? PublicNote);

    public async Task<Outcome<Moved>> Run(Command command, Act act, CancellationToken stop)
    {
        var report = await db.AnnualReports.Include(r => r.Organ).Include(r => r.Versions).FirstOrDefaultAsync(r => r.Id == command.ReportId, stop);
        if (report is null || !ReportAccess.MayRead(act.Actor, report.Organ!))
        {
            return ReportAccess.NotFound;
        }

        if (Refuse(report, act.Actor, command.PublicNote) is { } refusal)
        {
            return refusal;
        }

        var draft = Draft(report, command.PublicNote!.Trim(), act);
        db.ReportVersions.Add(draft);
        return await new Moving(db).Commit(draft, "correct", act with { Because = draft.PublicNote }, stop);
    }

    /// <summary>Why no correction may be begun; null when it may.</summary>
    internal static Refusal? Refuse(AnnualReport report, Actor actor)
    {
        var latest = report.Versions.MaxBy(v => v.Number);
        return !actor.Holds(report.Organ!, Role.InformationOfficer)
            ? new("annual-report.role", new Wording($"更正由{report.Organ!.Name}的信息员办理", $"corrections are begun by the information officer of {report.Organ!.Name}"))
            : latest?.State != ReportState.Published
                ? new("annual-report.not-now", new Wording("只有已发布的报告才能更正；已有更正稿的请继续办理该稿", "only a published report is corrected; continue the correction that is under way"))
                : null;
    }

    private static Refusal? Refuse(AnnualReport report, Actor actor, string? note) => Refuse(report, actor) ?? (string.IsNullOrWhiteSpace(note)
        ? new Refusal("annual-report.note-missing", new Wording("请写更正说明，它随新版本一起公布", "write the note that is published with the new version"))
        : note.Length > LongestNote ? new Refusal("annual-report.note-too-long", new Wording($"更正说明不能超过 {LongestNote} 字", $"the note has at most {LongestNote} characters")) : null);

    private static ReportVersion Draft(AnnualReport report, string note, Act act)
    {
        var published = report.Versions.MaxBy(v => v.Number)!;
        return new ReportVersion
        {
            ReportId = report.Id, Report = report, Number = published.Number + 1, Content = published.Content, SourceHash = published.SourceHash, SourceName = published.SourceName,
            SourceReading = published.SourceReading, CellDecisions = published.CellDecisions, Confirmed = true, Consolidated = published.Consolidated, AuthorId = act.Actor.PersonId, CreatedAt = act.At, PublicNote = note,
        };
    }
}
