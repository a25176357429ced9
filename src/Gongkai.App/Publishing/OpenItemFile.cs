using Gongkai.App.Files;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Hands out a file of a version at the desk.</summary>
public sealed class OpenItemFile(OfficeDb db, FileStore files)
{
    public sealed record Query(Guid VersionId, string Hash);

    public sealed record Opened(ReadOnlyMemory<byte> Bytes, string Name, string ContentType)
    {
        /// <summary>Whether a browser may show it in its place: pictures alone; all else is downloaded.</summary>
        public bool IsPicture => ContentType is "image/png" or "image/jpeg" or "image/gif";
    }

    public async Task<Outcome<Opened>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await db.ItemVersions.AsNoTracking().Include(v => v.Item!.Organ).Include(v => v.Attachments).FirstOrDefaultAsync(v => v.Id == query.VersionId, stop);
        if (version is null || !ItemAccess.MayRead(actor, version.Item!.Organ!) || version.Attachments.FirstOrDefault(file => file.FileHash == query.Hash) is not { } found)
        {
            return ItemAccess.NotFound;
        }

        var bytes = await files.Read(found.FileHash, stop);
        return bytes.Refusal is { } refusal ? refusal : new Opened(bytes.Value, found.Name, found.ContentType);
    }
}
