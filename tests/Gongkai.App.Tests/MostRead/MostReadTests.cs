using Gongkai.App.MostRead;
using Gongkai.App.Tests.Search;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.MostRead;

public abstract class MostReadTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task What_was_opened_most_in_a_month_comes_first_and_what_is_withdrawn_or_long_ago_not_at_all()
    {
        var search = await new SearchOffice(Office).Given();
        var old = await search.Publish(search.County, 1, "早先的公告");
        await Open(("yunling", 1, 50));
        Office.Clock.Advance(TimeSpan.FromDays(31));
        await search.Publish(search.Township, 1, "少有人看的公告");
        await search.Publish(search.Township, 2, "常有人看的公告");
        var withdrawn = await search.Publish(search.Township, 3, "撤回的公告");

        Assert.Equal(9, await Open(("qinghe", 1, 1), ("qinghe", 2, 2), ("qinghe", 3, 6), ("qinghe", 99, 5), ("nowhere", 1, 5)));
        Assert.Equal(2, await Open(("qinghe", 2, 2)));
        await search.Change(index => index.Remove(withdrawn.Id, default));

        Assert.Equal(["常有人看的公告", "少有人看的公告"], (await Office.Run((ListMostRead list) => list.Run(default))).Select(line => line.Title));
        Assert.Equal([50L, 6L, 4L, 1L], await Office.Ask(db => db.ReadCounts.Select(count => count.Times).OrderDescending().ToListAsync()));
        Assert.Equal(50, (await Office.Ask(db => db.ReadCounts.SingleAsync(count => count.ItemId == old.Id))).Times);
        Assert.Empty(await Office.Ask(db => db.History.Where(entry => entry.Operation.StartsWith("read")).ToListAsync()));
    }

    private async Task<int> Open(params (string Organ, long Number, int Times)[] opened)
    {
        var tally = Office.Services.GetRequiredService<ReadTally>();
        foreach (var (organ, number, times) in opened)
        {
            for (var i = 0; i < times; i++)
            {
                tally.Count(organ, number);
            }
        }

        return (await Office.Run((KeepReadCounts keep) => keep.Run(Office.Act()))).Value;
    }
}

public sealed class MostReadTests_on_SQLite() : MostReadTests(Database.SQLite);

public sealed class MostReadTests_on_PostgreSQL() : MostReadTests(Database.PostgreSQL);
