using Gongkai.App.Catalogue;
using Gongkai.App.Feedback;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Feedback;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Demo;

public abstract class DemoItemsTests(Demonstration demonstration)
{
    [Fact]
    public async Task Two_thousand_items_are_what_publications_would_have_left_behind()
    {
        var office = await demonstration.Filled();
        var items = await office.Ask(db => db.Items.Include(i => i.Versions).ThenInclude(v => v.Passages).AsSplitQuery().AsNoTracking().ToListAsync());
        var entries = await office.Ask(db => db.PublicEntries.Include(e => e.Text).AsNoTracking().ToDictionaryAsync(e => e.Id));
        var published = items.Where(item => item.Number is not null).ToList();

        Assert.InRange(published.Count, 1800, 2600);
        Assert.Equal(published.Count, published.Select(item => item.IndexNumber).Distinct().Count());
        Assert.Equal(published.Count, entries.Values.Count(e => e.Kind != Gongkai.App.Search.PublicKind.RequestReply));
        Assert.All(items.GroupBy(item => item.OrganId), organ =>
            Assert.Equal(Enumerable.Range(1, organ.Count(item => item.Number is not null)).Select(i => (long)i), organ.Select(item => item.Number).OfType<long>().Order()));
        Assert.All(published, item =>
        {
            var version = Assert.Single(item.Versions);
            Assert.Equal((ItemState.Published, true), (version.State, version.ContentHash?.Length == 64));
            Assert.Equal(ItemState.Published, version.Passages.MaxBy(p => p.At)!.To);
            Assert.Equal(5, version.Passages.Select(p => p.PersonId).Distinct().Count());
            Assert.True(entries[item.Id].Text!.Words.Length > 0 && entries[item.Id].IndexNumber == item.IndexNumber && entries[item.Id].PublishedAt == version.PublishedAt);
            Assert.DoesNotContain("{", version.Title + version.Body);
            var day = BeijingTime.Day(version.PublishedAt!.Value);
            Assert.True(LawBook.Embedded.Calendar.IsWorkingDay(day), $"{day}");
            Assert.True(item.FormedOn <= day && day < BeijingTime.Day(office.Clock.Now), $"{item.FormedOn} {day}");
        });
    }

    [Fact]
    public async Task The_gap_report_drafts_and_channels_are_worth_reading()
    {
        var office = await demonstration.Filled();
        var county = await office.Ask(db => db.Organs.SingleAsync(o => o.Code == "yunling"));

        var view = await office.Run((ShowCountyCatalogue show) => show.Run(new(), office.Act(An.Actor(Role.Authority, county, withSubtree: true)), default));

        Assert.Equal((33, 0), (view.Organs.Count, view.WithoutRows));
        Assert.InRange(view.PublishedLate, 1, 5);
        Assert.InRange(view.In(RowState.Late), 15, 150);
        Assert.InRange(view.In(RowState.Empty), 40, 250);
        Assert.InRange(view.In(RowState.Stale), 30, 400);
        Assert.InRange(view.In(RowState.Explained), 10, 120);
        Assert.True(view.In(RowState.Fine) > view.Rows / 2, $"{view.In(RowState.Fine)} of {view.Rows}");
        await DraftsAndChannelsHaveSomethingToShow(office);
    }

    [Fact]
    public async Task Numbers_go_on_where_the_demonstration_stopped()
    {
        var office = await demonstration.Filled();
        var organ = await office.Ask(db => db.Organs.SingleAsync(o => o.Code == "qinghe"));
        var last = await office.Ask(db => db.Items.Where(i => i.OrganId == organ.Id).MaxAsync(i => i.Number));

        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var item = new Item { OrganId = organ.Id, Kind = ItemKind.Information, Publicity = Publicity.OnInitiative, AuthorId = null, CreatedAt = office.Clock.Now };
        var number = (await scope.ServiceProvider.GetRequiredService<IndexNumbers>().Next(item, organ, Demonstration.Day, default)).Value;

        Assert.Equal(last + 1, await Counter.Next(db, $"item/{organ.Id:N}", default));
        Assert.False(await db.Items.AnyAsync(i => i.IndexNumber == number));
    }

    private static async Task DraftsAndChannelsHaveSomethingToShow(OfficeUnderTest office)
    {
        var today = office.Act().Today;
        var asked = await office.Ask(db => db.Consultations.OrderBy(c => c.ClosesOn).ToListAsync());
        var comments = await office.Ask(db => db.Messages.Where(m => m.Kind == MessageKind.Comment).ToListAsync());
        var postings = await office.Ask(db => db.Postings.Include(p => p.Channel).Include(p => p.Item).ToListAsync());

        Assert.Equal([false, true], asked.Select(c => c.IsOpenOn(today)));
        Assert.Equal([true, false], asked.Select(c => c.ResultPublishedAt < office.Clock.Now && c.Received == comments.Count(m => m.ItemId == c.ItemId)));
        Assert.Equal([true, false], asked.Select(c => comments.Where(m => m.ItemId == c.ItemId).All(m => m.State == MessageState.Answered)));
        Assert.Equal(4, postings.Select(p => p.ChannelId).Distinct().Count());
        Assert.All(postings, p => Assert.True(p.Item!.OrganId == p.Channel!.OrganId && p.PostedOn <= today && p.At <= office.Clock.Now));
    }
}

[Collection(nameof(Demonstration_on_SQLite))]
public sealed class DemoItemsTests_on_SQLite(Demonstration_on_SQLite demonstration) : DemoItemsTests(demonstration);

[Collection(nameof(Demonstration_on_PostgreSQL))]
public sealed class DemoItemsTests_on_PostgreSQL(Demonstration_on_PostgreSQL demonstration) : DemoItemsTests(demonstration);
