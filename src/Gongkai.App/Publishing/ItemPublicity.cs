using Gongkai.App.Catalogue;
using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>What publication and withdrawal change beside the version itself. Nothing is stored until the operation commits.</summary>
public sealed class ItemPublicity(OfficeDb db, PublicIndex index, IndexNumbers numbers)
{
    /// <summary>Gives number and 索引号 at the first publication; both stay for ever. Within the transaction of the caller. Refused when the pattern asks for what is missing.</summary>
    public async Task<Refusal?> Number(Item item, Act act, CancellationToken stop)
    {
        if (item.IndexNumber is null)
        {
            var given = await numbers.Next(item, item.Organ!, act.Today, stop);
            if (given.Refusal is { } refusal)
            {
                return refusal;
            }

            item.IndexNumber = given.Value;
        }

        item.Number ??= await Counter.Next(db, $"item/{item.OrganId:N}", stop);
        return null;
    }

    /// <summary>What was public until now is replaced, and stays readable.</summary>
    public async Task Supersede(ItemVersion version, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        foreach (var earlier in await db.ItemVersions.Include(v => v.Passages).Include(v => v.Attachments).AsSplitQuery()
            .Where(v => v.ItemId == version.ItemId && v.Id != version.Id && v.State == ItemState.Published).ToListAsync(stop))
        {
            moving.Step(earlier, ItemMove.Supersede, act);
        }
    }

    /// <summary>Puts the version into lists and search.</summary>
    public async Task Put(ItemVersion version, CancellationToken stop)
    {
        var item = version.Item!;
        var standing = await db.PublicEntries.AsNoTracking().Where(e => e.Id == item.Id).Select(e => new { e.Validity }).FirstOrDefaultAsync(stop);
        var (entry, text) = ItemEntry.Of(item, version, standing?.Validity);
        await index.Put(entry, text, stop);
    }

    /// <summary>Takes the item out of lists and search.</summary>
    public Task Remove(Guid itemId, CancellationToken stop) => index.Remove(itemId, stop);
}
