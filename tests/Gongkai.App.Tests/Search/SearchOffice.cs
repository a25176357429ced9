using Gongkai.App.Organs;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Search;

/// <summary>A county and a township with a few papers the public may read.</summary>
internal sealed class SearchOffice(OfficeUnderTest office)
{
    public Organ County { get; } = An.Organ();

    public Organ Township { get; private set; } = null!;

    public async Task<SearchOffice> Given()
    {
        Township = An.Organ("qinghe", "青禾镇人民政府", County);
        await office.Given(County, Township);
        return this;
    }

    public async Task<Item> Publish(Organ organ, long number, string title, string body = "<p>正文。</p>", Action<Item, ItemVersion>? with = null, ItemKind kind = ItemKind.Information)
    {
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        var item = PublicOffice.Published(organ, number, title, body, office.Clock.Now, with, kind);
        await PublicOffice.Publish(office.Services, office.Act(), item);
        return item;
    }

    /// <summary>Many entries at once, an hour apart and the oldest first, as the operation would write them.</summary>
    public async Task Many(Organ organ, int count, Func<int, (string Title, string Text)> write)
    {
        var rows = new List<object>();
        for (var i = 1; i <= count; i++)
        {
            office.Clock.Advance(TimeSpan.FromHours(1));
            var (title, text) = write(i);
            var entry = new PublicEntry { Id = Guid.CreateVersion7(), Row = PublicRow.First(office.Clock.Now), Kind = PublicKind.Item, OrganId = organ.Id, Number = i, Title = title, ThemeCode = "04", PublishedAt = office.Clock.Now };
            rows.AddRange([entry, PublicIndex.Made(entry, text)]);
        }

        await office.Given([.. rows]);
    }

    public async Task<SearchPublic.Answer> Search(string words, PublicFilter? filter = null, bool byDate = false, int page = 1, long? before = null, int perPage = 20) =>
        (await Ask(words, filter, byDate, page, before, perPage)).Value;

    public Task<Outcome<SearchPublic.Answer>> Ask(string words, PublicFilter? filter = null, bool byDate = false, int page = 1, long? before = null, int perPage = 20) =>
        office.Run((SearchPublic search) => search.Run(new(words, filter ?? new(), byDate, page, before, perPage), default));

    public async Task<IReadOnlyList<string>> Titles(string words, PublicFilter? filter = null) => [.. (await Search(words, filter)).Hits.Select(hit => hit.Line.Title)];

    public Task<ListPublic.Answer> List(PublicFilter? filter = null, long? before = null, long? after = null, int perPage = 20) =>
        office.Run((ListPublic list) => list.Run(new(filter ?? new(), before, after, perPage), default));

    public async Task Change(Func<PublicIndex, Task> change)
    {
        await using var scope = office.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<PublicIndex>());
        await scope.ServiceProvider.GetRequiredService<OfficeDb>().Commit(office.Act(), new("test.given", "Test", "-"));
    }
}
