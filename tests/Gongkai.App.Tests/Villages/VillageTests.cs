using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Villages;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Villages;

public abstract class VillageTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();
    private Organ qinghe = null!;

    [Fact]
    public async Task What_is_published_is_no_longer_missing_and_comes_back_when_withdrawn()
    {
        var village = await Village();
        Office.Clock.Set(new DateOnly(2025, 10, 20));
        var missing = (await Standing()).Missing.Count();
        var first = (await Standing()).Missing.First(duty => duty.Matter.Code == "finance");

        var notice = (await Publish(village.Id, "finance", first.Period.Code)).Value;
        Assert.Equal(missing - 1, (await Standing()).Missing.Count());
        Assert.Equal("village.because", (await Withdraw(notice.Id, "")).Refusal?.Code);
        await Withdraw(notice.Id, "数字有误");

        Assert.Equal(missing, (await Standing()).Missing.Count());
        Assert.Equal("village.notice-gone", (await Withdraw(notice.Id, "数字有误")).Refusal?.Code);
        Assert.Equal("数字有误", (await Standing()).Notices.Single().WithdrawnBecause);
    }

    [Fact]
    public async Task A_script_in_what_is_pasted_does_not_reach_the_villagers()
    {
        var village = await Village();

        var notice = (await Publish(village.Id, "other", null, "<p>补贴发放<script>alert(1)</script></p>")).Value;

        Assert.Equal("<p>补贴发放</p>", notice.Body);
        Assert.Equal("<p>一 &lt; 二</p><p>三</p>", (await Publish(village.Id, "other", null, "一 < 二\n\n三")).Value.Body);
    }

    [Theory]
    [InlineData("nothing", null, "village.matter")]
    [InlineData("finance", null, "village.period")]
    [InlineData("finance", "2024-12", "village.period")]     // this village publishes quarterly
    [InlineData("finance", "2099Q1", "village.period")]
    public async Task A_matter_needs_a_period_of_its_rhythm(string matter, string? period, string code)
    {
        var village = await Village();
        Assert.Equal(code, (await Publish(village.Id, matter, period)).Refusal?.Code);
    }

    [Fact]
    public async Task Only_a_township_has_villages_and_only_its_people_write_for_them()
    {
        await Village();

        Assert.Equal("village.organ", (await Save("yunling", "dongcun", An.Actor(Role.InformationOfficer, county))).Refusal?.Code);
        Assert.Equal("village.not-found", (await Save("qinghe", "dongcun", An.Actor(Role.InformationOfficer, county))).Refusal?.Code);
        Assert.Equal("village.code", (await Save("qinghe", "Dong Cun", By)).Refusal?.Code);
        Assert.Empty((await Office.Run((ListVillages list) => list.Run(null, An.Actor(Role.FinalReviewer, qinghe), default))).Villages);
    }

    [Fact]
    public async Task Saved_again_under_its_code_a_village_is_changed_not_doubled()
    {
        var village = await Village();
        await Office.Run((SaveVillage save) => save.Run(new("qinghe", village.Code, "上河社区居民委员会", true, null), Office.Act(By), default));

        var only = await Office.Ask(db => db.Villages.SingleAsync());
        Assert.Equal(("上河社区居民委员会", true), (only.Name, only.ManyPayments));
    }

    [Fact]
    public async Task Everybody_sees_what_each_village_published_last()
    {
        var village = await Village();
        await Publish(village.Id, "other", null);

        var line = (await Office.Run((ListPublicVillages list) => list.Run(null, default))).Single();
        Assert.Equal(("上河村", "公示", 1), (line.Name, line.Newest, line.Notices));
    }

    private Actor By => An.Actor(Role.InformationOfficer, qinghe);

    private async Task<Village> Village()
    {
        qinghe = An.Organ("qinghe", under: county);
        await Office.Given(county, qinghe);
        return (await Save("qinghe", "shanghe", By)).Value;
    }

    private Task<Outcome<Village>> Save(string organ, string code, Actor actor) =>
        Office.Run((SaveVillage save) => save.Run(new(organ, code, "上河村", false, null), Office.Act(actor), default));

    private Task<Outcome<VillageNotice>> Publish(Guid village, string matter, string? period, string text = "内容") =>
        Office.Run((PublishNotice publish) => publish.Run(new(village, matter, period, "公示", text, "何平", Office.Act().Today), Office.Act(By), default));

    private Task<Outcome<VillageNotice>> Withdraw(Guid notice, string because) => Office.Run((WithdrawNotice withdraw) => withdraw.Run(new(notice, because), Office.Act(By), default));

    private async Task<VillageStanding> Standing() => (await Office.Run((ShowVillage show) => show.Run("qinghe", "shanghe", default)))!;
}

public sealed class VillageTests_on_SQLite() : VillageTests(Database.SQLite);

public sealed class VillageTests_on_PostgreSQL() : VillageTests(Database.PostgreSQL);
