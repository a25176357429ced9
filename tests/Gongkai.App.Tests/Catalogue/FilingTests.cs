using Gongkai.App.Catalogue;
using Gongkai.App.People;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Catalogue;

public abstract class FilingTests(Database database) : CatalogueOffice(database)
{
    [Fact]
    public async Task A_draft_filed_under_a_row_takes_its_matter_and_counts_for_it()
    {
        await Given();
        await Take(Township, "art-21-township");
        var (from, to) = (await Row(Township, "政策落实情况"), await Row(Township, "流转情况"));
        var item = await GivenItem(from, new DateOnly(2026, 9, 1), null);

        Assert.Null((await Office.Run((FileUnderRow file) => file.Run(new(item.Id, to.Id), Office.Act(Clerk), default))).Refusal);

        var filed = await Office.Ask(db => db.Items.SingleAsync(i => i.Id == item.Id));
        Assert.Equal((to.Id, "21-township-3"), (filed.CatalogueRowId, filed.MatterCode));
        Assert.Equal(1, (await Shown(Township)).Rows.Single(row => row.Row.Id == to.Id).Waiting);
    }

    [Fact]
    public async Task A_published_item_keeps_its_matter_and_rows_of_others_or_out_of_force_are_refused()
    {
        await Given();
        await Take(Township, "art-21-township");
        await Take(County, "art-21-county");
        var row = await Row(Township, "政策落实情况");
        var item = await GivenItem(row, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 2));
        var other = await Row(Township, "流转情况");

        await Office.Run((FileUnderRow file) => file.Run(new(item.Id, other.Id), Office.Act(Clerk), default));
        Assert.Equal("21-township-1", await Office.Ask(db => db.Items.Where(i => i.Id == item.Id).Select(i => i.MatterCode).SingleAsync()));

        var county = await Row(County, "征收公告和补偿安置");
        await Office.Run((ArrangeCatalogueRow arrange) => arrange.Run(new(row.Id, ArrangeCatalogueRow.What.Retire, "职能划转"), Office.Act(Clerk), default));
        foreach (var wrong in new[] { county.Id, row.Id })
        {
            Assert.Equal("catalogue.row", (await Office.Run((FileUnderRow file) => file.Run(new(item.Id, wrong), Office.Act(Clerk), default))).Refusal?.Code);
        }

        Assert.Equal("catalogue.not-allowed", (await Office.Run((FileUnderRow file) => file.Run(new(item.Id, other.Id), Office.Act(An.Actor(Role.FirstReviewer, Township)), default))).Refusal?.Code);
    }
}

public sealed class FilingTests_on_SQLite() : FilingTests(Database.SQLite);

public sealed class FilingTests_on_PostgreSQL() : FilingTests(Database.PostgreSQL);
