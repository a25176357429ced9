using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>Figures as they were typed, by cell code, against the revision that the page was opened with.</summary>
public sealed record EditCellsCommand(Guid VersionId, int Revision, IReadOnlyDictionary<string, string> Cells);

/// <summary>Writes cells of a draft; those that somebody else changed meanwhile are not overwritten but named.</summary>
public sealed class EditCells(OfficeDb db, LawBook law)
{
    public Task<Outcome<EditedDraft>> Run(EditCellsCommand command, Act act, CancellationToken stop) =>
        new DraftWriting(db, law).Write(command.VersionId, command.Revision, command.Cells, ReportEditKind.Cells, act, stop);
}
