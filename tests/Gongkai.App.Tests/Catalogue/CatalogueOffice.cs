using Gongkai.App.Catalogue;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.Law.Publishing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Catalogue;

/// <summary>A county with a township, and what tests of the catalogue do with them.</summary>
public abstract class CatalogueOffice(Database database) : OfficeTests(database)
{
    protected Organ County { get; } = An.Organ();

    protected Organ Township { get; private set; } = null!;

    protected Actor Clerk => An.Actor(Role.InformationOfficer, Township);

    protected async Task Given()
    {
        Township = An.Organ("qinghe", "青禾镇人民政府", County);
        Office.Clock.Set(new DateOnly(2026, 9, 30));
        await Office.Given(County, Township);
    }

    protected Task<Law.Outcome<TakeTemplate.Taken>> Take(Organ organ, params string[] templates) =>
        Office.Run((TakeTemplate take) => take.Run(new(organ.Code, templates), Office.Act(), default));

    protected async Task<ShowCatalogue.View> Shown(Organ organ, Actor? actor = null) =>
        (await Office.Run((ShowCatalogue show) => show.Run(new(organ.Code), Office.Act(actor), default))).Value;

    protected Task<CatalogueRow> Row(Organ organ, string second) => Office.Ask(db => db.CatalogueRows.AsNoTracking().SingleAsync(r => r.OrganId == organ.Id && r.Second == second));

    /// <summary>An item under a row: published on a day, or waiting since it was formed.</summary>
    protected async Task<Item> GivenItem(CatalogueRow row, DateOnly? formed, DateOnly? published)
    {
        var item = new Item
        {
            OrganId = row.OrganId, Kind = row.Column, Publicity = Publicity.OnInitiative, MatterCode = row.MatterCode, ThemeCode = row.ThemeCode, CatalogueRowId = row.Id, FormedOn = formed,
            Number = published is null ? null : Random.Shared.NextInt64(1, long.MaxValue), AuthorId = null, CreatedAt = Office.Clock.Now,
        };
        item.Versions.Add(new ItemVersion
        {
            ItemId = item.Id, Number = 1, State = published is null ? ItemState.Draft : ItemState.Published, Title = $"关于{row.Second}的公告", Body = "<p>内容</p>", AuthorId = null, CreatedAt = Office.Clock.Now,
            PublishedAt = published?.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc),
        });
        await Office.Given(item);
        return item;
    }
}
