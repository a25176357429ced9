using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Gongkai.Reports.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>
/// Writes fields of a draft so that two people never lose each other's work: a field that nobody else touched since the page was opened is written,
/// one that somebody changed to something else is not, and is named with both texts.
/// </summary>
internal sealed class DraftWriting(OfficeDb db, LawBook law)
{
    private const int MostAttempts = 20;
    private const int LongestFigure = 60;
    private const int LongestText = 100_000;

    public async Task<Outcome<EditedDraft>> Write(Guid id, int revision, IReadOnlyDictionary<string, string> fields, ReportEditKind kind, Act act, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(id, revision, fields, kind, act, stop);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                // Somebody saved between our reading and writing: merge again with what they wrote.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Why this person may not write this draft; null when they may.</summary>
    public static Refusal? Refuse(ReportVersion? version, Act act) =>
        version is null || !ReportAccess.MayRead(act.Actor, version.Report!.Organ!) ? ReportAccess.NotFound
        : !ReportAccess.MayWrite(act.Actor, version.Report.Organ!) ? ReportAccess.MayNotWrite
        : !ReportLife.IsEditable(version.State) ? ReportAccess.NotEditable
        : null;

    /// <summary>Notes an edit and raises the revision.</summary>
    public static void Note(OfficeDb db, ReportVersion version, ReportEditKind kind, Act act, IReadOnlyDictionary<string, string[]>? changes = null, ReplacedDraft? replaced = null)
    {
        version.Revision++;
        db.ReportEdits.Add(new ReportEdit
        {
            VersionId = version.Id,
            Revision = version.Revision,
            Kind = kind,
            PersonId = act.Actor.PersonId,
            Who = act.Actor.Name,
            At = act.At,
            Changes = EditLog.Write(changes ?? new Dictionary<string, string[]>()),
            Replaced = replaced is null ? null : EditLog.Write(replaced),
        });
    }

    /// <summary>Commits unless somebody else wrote meanwhile; then nothing is written and the person is told.</summary>
    public static async Task<Refusal?> Commit(OfficeDb db, Act act, Subject subject, CancellationToken stop)
    {
        try
        {
            await db.Commit(act, subject, stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Refusal("report.changed-meanwhile", new("刚才有人修改了这份草稿，您的操作没有写入；请刷新页面查看后再试", "Somebody changed the draft meanwhile; look again"));
        }
    }

    public static Subject About(string operation, ReportVersion version) =>
        new($"annual-report.{operation}", nameof(AnnualReport), version.ReportId.ToString(), version.Report!.OrganId);

    private async Task<Outcome<EditedDraft>> Once(Guid id, int revision, IReadOnlyDictionary<string, string> fields, ReportEditKind kind, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, id, stop);
        if (Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        var content = VersionContent.Parse(version!.Content, law);
        if (fields.Select(field => Wrong(content, field.Key, field.Value)).FirstOrDefault(wrong => wrong is not null) is { } mistake)
        {
            return mistake;
        }

        var (changes, conflicts) = Merge(content, fields, await EditLog.Since(db, law, id, revision, stop));
        if (changes.Count > 0)
        {
            version.Content = VersionContent.Write(DraftFields.Write(content, changes.ToDictionary(change => change.Key, change => change.Value[1])));
            Note(db, version, kind, act, changes);
            await db.Commit(act, About("edit", version), stop);
        }

        return new EditedDraft(version.Revision, changes.Count, conflicts);
    }

    private static Refusal? Wrong(ReportContent content, string field, string text) =>
        DraftFields.Read(content, field) is null ? new("report.no-such-field", new($"这份报告没有“{field}”这一项", $"The report has no field '{field}'"))
        : text.Length > (field.Contains('/') ? LongestFigure : LongestText)
            ? new("report.text-too-long", new($"“{DraftFields.Label(content, field)}”太长了，请删减后再保存", $"'{field}' is too long"))
        : !DraftFields.IsValid(field, text.Trim())
            ? new("report.not-a-date", new("成文日期应写作 2025-01-20 的样式", "The date should be written like 2025-01-20"))
        : null;

    private static (Dictionary<string, string[]> Changes, List<EditConflict> Conflicts) Merge(ReportContent content, IReadOnlyDictionary<string, string> fields, EditLog log)
    {
        var changes = new Dictionary<string, string[]>();
        var conflicts = new List<EditConflict>();

        foreach (var (field, typed) in fields)
        {
            var (mine, now, before) = (DraftFields.Tidy(field, typed), DraftFields.Read(content, field)!, log.Before(field));
            var was = before?.Was ?? now;

            if (mine == DraftFields.Tidy(field, now) || mine == DraftFields.Tidy(field, was))
            {
                continue;
            }

            if (was == now)
            {
                changes.Add(field, [now, mine]);
            }
            else
            {
                conflicts.Add(new EditConflict(field, DraftFields.Label(content, field), was, now, mine, before!.Value.Who));
            }
        }

        return (changes, conflicts);
    }
}
