using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports;

/// <summary>Put back what a brought-in file replaced.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="EditId">The edit that replaced it.</param>
public sealed record RestoreDraftCommand(Guid VersionId, Guid EditId);

/// <summary>Puts an earlier content of a draft back; what stands there now is kept in turn.</summary>
public sealed class RestoreDraft(OfficeDb db)
{
    public async Task<Outcome<EditedDraft>> Run(RestoreDraftCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        var edit = await db.ReportEdits.FirstOrDefaultAsync(edit => edit.Id == command.EditId && edit.VersionId == command.VersionId, stop);
        if (edit is null || EditLog.Replaced(edit) is not { } earlier)
        {
            return new Refusal("report.nothing-to-restore", new("没有找到可恢复的内容", "There is nothing to put back"));
        }

        var replaced = new ReplacedDraft(version!.Content, version.SourceHash, version.SourceName, version.SourceReading, version.CellDecisions, version.Confirmed, version.Consolidated);
        version.Content = earlier.Content;
        version.SourceHash = earlier.SourceHash;
        version.SourceName = earlier.SourceName;
        version.SourceReading = earlier.SourceReading;
        version.CellDecisions = earlier.CellDecisions;
        (version.Confirmed, version.Consolidated) = (earlier.Confirmed, earlier.Consolidated);
        DraftWriting.Note(db, version, ReportEditKind.Restored, act, replaced: replaced);

        return await DraftWriting.Commit(db, act, DraftWriting.About("restore", version), stop) is { } stale ? stale : new EditedDraft(version.Revision, 1, []);
    }
}
