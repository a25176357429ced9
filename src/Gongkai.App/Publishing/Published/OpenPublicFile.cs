using Gongkai.App.Files;
using Gongkai.App.Storage;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.Published;

/// <summary>A file of an item, as long as a version that has it may be read; null otherwise. A withdrawn item's files go with it.</summary>
public sealed class OpenPublicFile(OfficeDb db, FileStore files)
{
    private static readonly List<ItemState> Readable = [.. Enum.GetValues<ItemState>().Where(ItemLife.IsReadable)];

    /// <param name="Content">To be served and closed.</param>
    public sealed record Opened(Stream Content, string Name, string ContentType, DateTime PublishedAt);

    public async Task<Opened?> Run(string organ, long number, string hash, CancellationToken stop)
    {
        var found = await (
            from version in db.ItemVersions
            join file in db.ItemAttachments on version.Id equals file.VersionId
            where version.Item!.Organ!.Code == organ && version.Item.Number == number && version.PublishedAt != null && Readable.Contains(version.State) && file.FileHash == hash
            select new { file.Name, file.ContentType, version.PublishedAt }).FirstOrDefaultAsync(stop);

        return found is not null && files.Open(hash) is { } content ? new Opened(content, found.Name, found.ContentType, found.PublishedAt!.Value) : null;
    }
}
