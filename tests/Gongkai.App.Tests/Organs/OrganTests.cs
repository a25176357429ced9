using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Organs;

public abstract class OrganTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();
    private Organ bureau = null!;
    private Organ qinghe = null!;
    private Organ station = null!;

    [Fact]
    public async Task An_organ_is_added_under_another()
    {
        await Tree();

        var added = (await Add("baishi", "白石镇人民政府")).Value;

        Assert.Equal("yunling/baishi/", added.Path);
        Assert.Equal("organ.code-taken", (await Add("baishi", "白石镇人民政府")).Refusal?.Code);
        Assert.Equal("organ.code", (await Add("Bai Shi", "白石镇人民政府")).Refusal?.Code);
        Assert.Equal("organ.code", (await Add("county", "白石镇人民政府")).Refusal?.Code);
        Assert.Equal("organ.credit-code", (await Add("heishi", "黑石镇人民政府", "91350100M000100Y44")).Refusal?.Code);
        Assert.Equal("organ.not-allowed", (await Add("heishi", "黑石镇人民政府", actor: An.Actor(Role.Administrator, qinghe))).Refusal?.Code);
        Assert.Equal("organ.not-allowed", (await Add("heishi", "黑石镇人民政府", actor: An.Actor(Role.InformationOfficer, county, true))).Refusal?.Code);
    }

    [Fact]
    public async Task A_new_name_keeps_the_former_one_with_its_last_day()
    {
        await Tree();

        await Office.Run((RenameOrgan rename) => rename.Run(new(qinghe.Id, "青禾街道办事处", "青禾街道", new DateOnly(2025, 1, 2)), Office.Act()));

        var page = (await Office.Run((ShowOrgan show) => show.Run("qinghe", Actor.System()))).Value;
        Assert.Equal("青禾街道办事处", page.Organ.Name);
        Assert.Equal(("qinghe镇人民政府", new DateOnly(2025, 1, 1)), (page.FormerNames.Single().Name, page.FormerNames.Single().Until));
    }

    [Fact]
    public async Task Moving_takes_everything_below_along()
    {
        await Tree();

        await Move(bureau, qinghe);

        Assert.Equal(
            ["yunling/", "yunling/qinghe/", "yunling/qinghe/shuiwu/", "yunling/qinghe/shuiwu/zhan/"],
            await Office.Ask(db => db.Organs.OrderBy(o => o.Path).Select(o => o.Path).ToListAsync()));
        Assert.Equal("organ.under-itself", (await Move(qinghe, station)).Refusal?.Code);
        Assert.Equal("organ.under-itself", (await Move(qinghe, qinghe)).Refusal?.Code);
        Assert.Equal("organ.not-allowed", (await Move(station, county, An.Actor(Role.Administrator, qinghe, true))).Refusal?.Code);
    }

    [Fact]
    public async Task An_organ_ends_with_its_successor_and_only_without_members()
    {
        await Tree();

        Assert.Equal("organ.has-members", (await Abolish(bureau, qinghe.Id)).Refusal?.Code);
        Assert.Null((await Abolish(station, qinghe.Id)).Refusal);
        Assert.Null((await Abolish(bureau, null)).Refusal);
        Assert.Equal("organ.ended", (await Abolish(bureau, null)).Refusal?.Code);
        Assert.Equal("organ.root", (await Abolish(county, null)).Refusal?.Code);

        var page = (await Office.Run((ShowOrgan show) => show.Run("qinghe", Actor.System()))).Value;
        Assert.Equal(["zhan"], page.Predecessors.Select(organ => organ.Code));
        var tree = await Office.Run((ShowOrgans show) => show.Run(new DateOnly(2025, 1, 6), Actor.System()));
        Assert.Equal(["qinghe"], tree.Single().Members.Select(branch => branch.Organ.Code));
    }

    [Fact]
    public async Task Somebody_sees_the_organs_they_hold_a_role_for()
    {
        await Tree();

        var tree = await Office.Run((ShowOrgans show) => show.Run(null, An.Actor(Role.InformationOfficer, bureau, withSubtree: true)));

        Assert.Equal("shuiwu", tree.Single().Organ.Code);
        Assert.Equal("zhan", tree.Single().Members.Single().Organ.Code);
        Assert.Equal("organ.not-found", (await Office.Run((ShowOrgan show) => show.Run("qinghe", An.Actor(Role.InformationOfficer, bureau)))).Refusal?.Code);
    }

    [Fact]
    public async Task The_contact_is_changed_by_the_head_of_the_office()
    {
        await Tree();
        var head = An.Actor(Role.OfficeHead, qinghe);

        Assert.Null((await Office.Run((EditContact edit) => edit.Run(new(qinghe.Id, "党政办", "为民路1号", "123456", "0000-1", null, "a@qinghe.example", " "), Office.Act(head)))).Refusal);
        Assert.Equal("organ.post-code", (await Office.Run((EditContact edit) => edit.Run(new(qinghe.Id, null, null, "12", null, null, null, null), Office.Act(head)))).Refusal?.Code);
        Assert.Equal("organ.not-allowed", (await Office.Run((EditContact edit) => edit.Run(new(bureau.Id, null, null, null, null, null, null, null), Office.Act(head)))).Refusal?.Code);

        var contact = await Office.Ask(db => db.Organs.Where(o => o.Code == "qinghe").Select(o => o.Contact).SingleAsync());
        Assert.Equal(("党政办", null), (contact.Office, contact.Hours));
    }

    private async Task Tree()
    {
        bureau = An.Organ("shuiwu", "云岭县水务局", county, OrganType.Department);
        qinghe = An.Organ("qinghe", under: county);
        station = An.Organ("zhan", "水务站", bureau, OrganType.Department);
        await Office.Given(county, bureau, qinghe, station);
    }

    private Task<Outcome<Organ>> Add(string code, string name, string? credit = null, Actor? actor = null) =>
        Office.Run((AddOrgan add) => add.Run(new(code, name, OrganType.Township, OrganLevel.Township, county.Id) { CreditCode = credit }, Office.Act(actor)));

    private Task<Outcome<Organ>> Move(Organ organ, Organ parent, Actor? actor = null) => Office.Run((MoveOrgan move) => move.Run(new(organ.Id, parent.Id, new DateOnly(2025, 1, 1)), Office.Act(actor)));

    private Task<Outcome<Organ>> Abolish(Organ organ, Guid? successor) =>
        Office.Run((AbolishOrgan abolish) => abolish.Run(new(organ.Id, new DateOnly(2024, 12, 31), successor), Office.Act()));
}

public sealed class OrganTests_on_SQLite() : OrganTests(Database.SQLite);

public sealed class OrganTests_on_PostgreSQL() : OrganTests(Database.PostgreSQL);
