using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>The applicant takes a file of the reply; that they did stands in the history.</summary>
public sealed class DownloadReply(OfficeDb db, FileStore files)
{
    public sealed record Command(string? Code, string? Factor, Guid File);

    public async Task<Outcome<OpenRequestFile.Opened>> Run(Command command, Act act, CancellationToken stop)
    {
        var found = await OwnCase.Open(db, command.Code, command.Factor, act.At, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var request = found.Value;
        if (request.DeliveredOn is null || request.Files.Find(file => file.Id == command.File && file.Kind == RequestFileKind.Reply) is not { } file)
        {
            return RequestAccess.NotFound;
        }

        var bytes = await files.Read(file.FileHash, stop);
        if (bytes.Refusal is { } gone)
        {
            return gone;
        }

        await db.Commit(act, Recording.About("download", request), stop);
        return new OpenRequestFile.Opened(bytes.Value, file.Name, file.ContentType);
    }
}
