using Gongkai.App.Catalogue;
using Gongkai.App.Content;
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
        await index.Put(
            new PublicEntry
            {
                Id = item.Id, Kind = KindOf(item.Kind), OrganId = item.OrganId, Number = item.Number!.Value, Title = version.Title, Summary = version.Summary,
                DocumentNumber = version.DocumentNumber, IndexNumber = item.IndexNumber, MatterCode = item.MatterCode, ThemeCode = item.ThemeCode,
                Year = (version.IssuedOn ?? item.FormedOn)?.Year, IssuedOn = version.IssuedOn, Validity = standing?.Validity, PublishedAt = version.PublishedAt!.Value,
            },
            Words(version), stop);
    }

    /// <summary>Takes the item out of lists and search.</summary>
    public Task Remove(Guid itemId, CancellationToken stop) => index.Remove(itemId, stop);

    private static string Words(ItemVersion version) => string.Join('\n', (string?[])
    [
        version.Issuer, version.Keywords, HtmlText.Of(version.Body), version.Transcript, .. version.Attachments.OrderBy(file => file.Order).SelectMany(file => (string?[])[file.Name, file.AlternativeText, file.Text]),
    ]);

    private static PublicKind KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Rule => PublicKind.Rule,
        ItemKind.NormativeDocument => PublicKind.NormativeDocument,
        ItemKind.Interpretation => PublicKind.Interpretation,
        ItemKind.Consultation => PublicKind.Consultation,
        ItemKind.DisclosureRule => PublicKind.DisclosureRule,
        _ => PublicKind.Item,
    };
}
