using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>Takes a file out of the reply before it is sent up.</summary>
public sealed class RemoveReplyFile(OfficeDb db, LawBook law)
{
    public sealed record Command(Guid Id, int Revision, Guid File);

    public Task<Outcome<RequestCase>> Run(Command command, Act act, CancellationToken stop) =>
        OpenCase.Step(db, law, new(command.Id, command.Revision, null, "remove-file", Drafting: true), act, request => Drop(db, request, command.File) ? null : RequestAccess.NotFound, stop);

    internal static bool Drop(OfficeDb db, RequestCase request, Guid id)
    {
        if (request.Files.Find(file => file.Id == id && file.Kind == RequestFileKind.Reply) is not { } file)
        {
            return false;
        }

        request.Files.Remove(file);
        db.Remove(file);
        return true;
    }
}
