using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Testing.Office;

/// <summary>Items that are public, written as rows: what lists and search are tested on, without the way that leads there.</summary>
public static class PublicOffice
{
    /// <summary>A published item of one version. What else it has, <paramref name="with"/> sets before it is indexed.</summary>
    public static Item Published(Organ organ, long number, string title, string body, DateTime at, Action<Item, ItemVersion>? with = null, ItemKind kind = ItemKind.Information)
    {
        var item = new Item { OrganId = organ.Id, Kind = kind, Publicity = Publicity.OnInitiative, AuthorId = null, CreatedAt = at, Number = number, IndexNumber = $"{organ.Code}-{at:yyyyMM}-{number:00000}" };
        var version = new ItemVersion { ItemId = item.Id, Number = 1, State = ItemState.Published, Title = title, Body = body, PublishedAt = at, AuthorId = null, CreatedAt = at, ContentHash = new string('0', 64) };
        with?.Invoke(item, version);
        item.Versions.Add(version);

        return item;
    }

    /// <summary>Writes the items and what the public finds of them, in one transaction.</summary>
    public static async Task Publish(IServiceProvider services, Act act, params Item[] items)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        var index = scope.ServiceProvider.GetRequiredService<PublicIndex>();
        db.AddRange(items);
        foreach (var item in items)
        {
            var (entry, text) = ItemEntry.Of(item, item.Versions[^1]);
            await index.Put(entry, text, default);
        }

        await db.Commit(act, new Subject("test.given", "Test", "-"));
    }
}
