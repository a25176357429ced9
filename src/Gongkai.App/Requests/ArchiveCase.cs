using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>归档 of a closed case. (Regulation art. 45)</summary>
public sealed class ArchiveCase(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, RequestMove.Archive, "archive"), act, request =>
        {
            Recording.Add(db, request, RequestEventKind.Archived, act.Today, act);
            return null;
        }, stop);
}
