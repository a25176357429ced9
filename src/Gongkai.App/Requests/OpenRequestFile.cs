using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests;

/// <summary>Hands out a file of a case at the desk. The applicant's papers hold personal data, so looking at them stands in the history.</summary>
public sealed class OpenRequestFile(OfficeDb db, FileStore files)
{
    public sealed record Command(Guid Id, Guid File);

    /// <summary>A file's bytes.</summary>
    public sealed record Opened(ReadOnlyMemory<byte> Bytes, string Name, string ContentType);

    public async Task<Outcome<Opened>> Run(Command command, Act act, CancellationToken stop)
    {
        var request = await db.Requests.Include(r => r.Organ).Include(r => r.Files).FirstOrDefaultAsync(r => r.Id == command.Id, stop);
        if (request is null || !RequestAccess.MayHandle(act.Actor, request.Organ!) || request.Files.Find(file => file.Id == command.File) is not { } found)
        {
            return RequestAccess.NotFound;
        }

        var bytes = await files.Read(found.FileHash, stop);
        if (bytes.Refusal is { } refusal)
        {
            return refusal;
        }

        await db.Commit(act, Recording.About("open-file", request), stop);
        return new Opened(bytes.Value, found.Name, found.ContentType);
    }
}
