using Gongkai.App.Catalogue;
using Gongkai.App.People;
using Gongkai.Law.Catalogue;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Catalogue;

public abstract class GapTests(Database database) : CatalogueOffice(database)
{
    [Fact]
    public async Task Each_row_stands_as_its_items_say()
    {
        await Given();
        await Take(Township, "art-21-township");
        await GivenItem(await Row(Township, "救助对象和资金发放"), new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 20));   // monthly
        await GivenItem(await Row(Township, "政策落实情况"), new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 20));         // quarterly
        await GivenItem(await Row(Township, "流转情况"), new DateOnly(2026, 8, 3), null);                                   // formed and waiting since
        var explained = await Row(Township, "房屋征收补偿");
        await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(explained.Id, ArrangeCatalogueRow.What.Explain, "本年度没有房屋征收项目", new DateOnly(2026, 12, 31)), Office.Act(Clerk), default));

        var rows = (await Shown(Township)).Rows.ToDictionary(row => row.Row.Second);

        Assert.Equal(RowState.Stale, rows["救助对象和资金发放"].Standing.State);
        Assert.Equal((RowState.Fine, 1, new DateOnly(2026, 7, 20)), (rows["政策落实情况"].Standing.State, rows["政策落实情况"].Published, rows["政策落实情况"].Last));
        Assert.Equal((RowState.Late, 1), (rows["流转情况"].Standing.State, rows["流转情况"].Waiting));
        Assert.Equal(RowState.Explained, rows["房屋征收补偿"].Standing.State);
        Assert.Equal(RowState.Empty, rows["宅基地使用审核结果"].Standing.State);
    }

    [Fact]
    public async Task The_county_sees_the_gaps_of_all_and_filters_them()
    {
        await Given();
        await Take(Township, "art-21-township");
        await GivenItem(await Row(Township, "流转情况"), new DateOnly(2026, 8, 3), null);
        var authority = An.Actor(Role.Authority, County, withSubtree: true);

        var view = await Office.Run((ShowCountyCatalogue show) => show.Run(new(), Office.Act(authority), default));
        var late = await Office.Run((ShowCountyCatalogue show) => show.Run(new(RowState.Late), Office.Act(authority), default));
        var stranger = await Office.Run((ShowCountyCatalogue show) => show.Run(new(), Office.Act(Clerk), default));

        Assert.Equal((8, 1, 7, 1), (view.Rows, view.In(RowState.Late), view.In(RowState.Empty), view.WithoutRows));
        Assert.Equal("流转情况", view.Gaps[0].Row.Second);
        Assert.Equal(["流转情况"], late.Gaps.Select(gap => gap.Row.Second));
        Assert.Equal(["云岭县人民政府", "青禾镇人民政府"], view.Organs.Select(line => line.Organ.Name));
        Assert.Equal(8, view.Table().Rows.Count);
        Assert.Empty(stranger.Organs);
    }

    [Fact]
    public async Task Who_writes_for_an_organ_is_reminded_and_who_does_not_is_not()
    {
        await Given();
        await Take(Township, "art-21-township");
        await Take(County, "art-21-county");
        await GivenItem(await Row(Township, "政策落实情况"), null, new DateOnly(2026, 4, 20));   // quarterly: the last day is today
        await GivenItem(await Row(Township, "流转情况"), new DateOnly(2026, 8, 3), null);

        var reminder = Assert.Single(await Office.Run((CatalogueReminders remind) => remind.Run(Office.Act(Clerk), default)));

        Assert.Equal((Township.Id, 1, 6, 0, 1), (reminder.Organ.Id, reminder.Late, reminder.Empty, reminder.Stale, reminder.Soon));
        Assert.Equal(["流转情况", "政策落实情况"], reminder.Rows.Take(2).Select(row => row.Row.Second));
        Assert.Empty(await Office.Run((CatalogueReminders remind) => remind.Run(Office.Act(An.Actor(Role.FirstReviewer, Township)), default)));
    }
}

public sealed class GapTests_on_SQLite() : GapTests(Database.SQLite);

public sealed class GapTests_on_PostgreSQL() : GapTests(Database.PostgreSQL);
