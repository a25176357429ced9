using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>One version for reading at the desk, the newest when no number is given.</summary>
public sealed class ReadItem(OfficeDb db)
{
    public sealed record Query(Guid ItemId, int? Number = null);

    /// <param name="Version">With its item, organ and attachments in order.</param>
    public sealed record View(Item Item, Organ Organ, ItemVersion Version, IReadOnlyList<ItemAttachment> Attachments);

    public async Task<Outcome<View>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var version = await db.ItemVersions.AsNoTracking().Include(v => v.Item!.Organ).Include(v => v.Attachments)
            .Where(v => v.ItemId == query.ItemId && (query.Number == null || v.Number == query.Number)).OrderByDescending(v => v.Number).FirstOrDefaultAsync(stop);
        return version is null || !ItemAccess.MayRead(actor, version.Item!.Organ!)
            ? ItemAccess.NotFound
            : new View(version.Item, version.Item.Organ!, version, [.. version.Attachments.OrderBy(file => file.Order)]);
    }
}
