using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.AnnualReports;

/// <summary>Title, signature and the day of signing (<c>2025-01-20</c>, or empty), against the revision that the page was opened with.</summary>
public sealed record EditIdentityCommand(Guid VersionId, int Revision, string Title, string Signature, string Signed);

/// <summary>Changes what stands at the head and at the end of the report.</summary>
public sealed class EditIdentity(OfficeDb db, LawBook law)
{
    public Task<Outcome<EditedDraft>> Run(EditIdentityCommand command, Act act, CancellationToken stop)
    {
        var fields = new Dictionary<string, string> { [DraftFields.Title] = command.Title, [DraftFields.Signature] = command.Signature, [DraftFields.Signed] = command.Signed };
        return new DraftWriting(db, law).Write(command.VersionId, command.Revision, fields, ReportEditKind.Identity, act, stop);
    }
}
