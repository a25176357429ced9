using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>Texts by field (see <see cref="DraftFields"/>), against the revision that the page was opened with.</summary>
public sealed record EditTextsCommand(Guid VersionId, int Revision, IReadOnlyDictionary<string, string> Texts);

/// <summary>Writes texts of a draft; those that somebody else changed meanwhile are not overwritten but named.</summary>
public sealed class EditTexts(OfficeDb db, LawBook law)
{
    public Task<Outcome<EditedDraft>> Run(EditTextsCommand command, Act act, CancellationToken stop) =>
        new DraftWriting(db, law).Write(command.VersionId, command.Revision, command.Texts, ReportEditKind.Texts, act, stop);
}
