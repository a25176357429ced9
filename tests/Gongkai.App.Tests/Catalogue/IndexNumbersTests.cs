using Gongkai.App.Catalogue;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Catalogue;

public abstract class IndexNumbersTests(Database database) : CatalogueOffice(database)
{
    [Fact]
    public async Task Numbers_follow_the_usual_pattern_until_the_county_sets_another_and_an_organ_its_own()
    {
        await Given();
        Assert.Equal("qinghe/2026-00001", (await Next(Township)).Value);
        Assert.Equal("qinghe/2026-00002", (await Next(Township)).Value);
        Assert.Equal("yunling/2026-00001", (await Next(County)).Value);

        await Set(County, "云{机关代码}-{主题}-{流水号:4}");
        Assert.Equal("云qinghe-04-0001", (await Next(Township)).Value);
        await Set(Township, "{机关代码}/{年}-{流水号:3}");
        Assert.Equal("qinghe/2026-003", (await Next(Township)).Value);   // counts on where this head stopped, whatever the width
        Assert.Equal("云yunling-04-0001", (await Next(County)).Value);
        await Set(Township, "");
        Assert.Equal("云qinghe-04-0002", (await Next(Township)).Value);
    }

    [Fact]
    public async Task A_trial_takes_nothing_and_writes_nothing()
    {
        await Given();
        await Next(Township);

        var tried = (await Office.Run((SetIndexRule set) => set.Run(new(Township.Code, "{机关代码}/{年}-{流水号:6}", Try: true), Office.Act(), default))).Value;

        Assert.Equal("qinghe/2026-000002", tried.Next.Value);
        Assert.Equal("qinghe/2026-00002", (await Next(Township)).Value);
        Assert.Empty(await Office.Ask(db => db.IndexRules.ToListAsync()));
    }

    [Fact]
    public async Task A_pattern_that_could_give_doubles_is_refused_and_so_is_who_may_not_set_it()
    {
        await Given();

        Assert.Equal("index-pattern.separator", (await Set(County, "{年}{流水号:5}")).Refusal?.Code);
        Assert.NotNull((await Office.Run((SetIndexRule set) => set.Run(new(Township.Code, "{年}-{流水号:5}", false), Office.Act(Clerk), default))).Refusal);
    }

    [Fact]
    public async Task What_the_pattern_needs_and_the_organ_lacks_is_a_refusal_and_takes_no_number()
    {
        await Given();
        await Set(County, "{信用代码}/{年}-{流水号:5}");

        Assert.Contains("信用代码", (await Next(Township)).Refusal!.Reason.Zh);
        Assert.Equal(0, await Office.Ask(db => db.Counters.CountAsync()));
    }

    [Fact]
    public async Task Forty_publications_at_once_get_forty_numbers()
    {
        await Given();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => Next(Township))));

        Assert.Equal(Enumerable.Range(1, 40).Select(i => $"qinghe/2026-{i:D5}"), numbers.Select(number => number.Value).Order());
    }

    private Task<Outcome<SetIndexRule.Answer>> Set(Organ organ, string pattern) =>
        Office.Run((SetIndexRule set) => set.Run(new(organ.Code, pattern, false), Office.Act(An.Actor(Role.Authority, County, withSubtree: true)), default));

    private async Task<Outcome<string>> Next(Organ organ)
    {
        var item = new Item { OrganId = organ.Id, Kind = ItemKind.Information, Publicity = Publicity.OnInitiative, MatterCode = "20-7", ThemeCode = "04", AuthorId = null, CreatedAt = Office.Clock.Now };
        await using var scope = Office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await scope.ServiceProvider.GetRequiredService<IndexNumbers>().Next(item, organ, new DateOnly(2026, 9, 30), default);
        await transaction.CommitAsync();

        return number;
    }
}

public sealed class IndexNumbersTests_on_SQLite() : IndexNumbersTests(Database.SQLite);

public sealed class IndexNumbersTests_on_PostgreSQL() : IndexNumbersTests(Database.PostgreSQL);
