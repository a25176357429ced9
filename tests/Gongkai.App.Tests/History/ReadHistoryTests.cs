using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.History;

public abstract class ReadHistoryTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();

    [Fact]
    public async Task A_record_shows_what_was_done_to_it_in_words()
    {
        await Renamed();

        var page = (await Read(new(Kind: "Organ", Id: county.Id.ToString()))).Value;

        var line = Assert.Single(page.Lines);
        Assert.Equal(("机关更名", "机关", "云岭县新人民政府", "机构改革"), (line.What, line.SubjectName, line.Organ, line.Because));
        var change = Assert.Single(line.Changes);
        Assert.Equal(("机关", "修改"), (change.Name, change.HowName));
        Assert.Contains(new FieldChange("Name", "名称", "云岭县人民政府", "云岭县新人民政府", false), change.Fields);
        Assert.Contains(new FieldChange("Type", "类型", "人民政府", "行政区", false), change.Fields);
        Assert.Contains(new FieldChange("ValidFrom", "设立日期", null, "2025年1月6日", false), change.Fields);
        Assert.Contains(new FieldChange("MayMakeRules", "规章制定权", "否", "是", false), change.Fields);
    }

    [Fact]
    public async Task Personal_fields_are_named_without_their_values()
    {
        var person = A.Person();
        person.PhoneNumber = "13800001234";
        await Office.Given(person);

        var fields = (await Read(new())).Value.Lines[0].Changes[0].Fields;

        Assert.Contains(new FieldChange("PhoneNumber", "手机号", null, null, true), fields);
    }

    [Fact]
    public async Task Pages_go_from_the_newest_back()
    {
        for (var i = 1; i <= 7; i++)
        {
            await Office.Given(An.Organ($"organ-{i}"));
        }

        var page = (await Read(new(Page: 2, PageSize: 3))).Value;

        Assert.Equal([4, 3, 2], page.Lines.Select(line => line.Sequence));
        Assert.Equal((7, 3), (page.Total, page.Pages));
        Assert.Equal([1], (await Read(new(Page: 99, PageSize: 3))).Value.Lines.Select(line => line.Sequence));
    }

    [Fact]
    public async Task Days_are_days_in_Beijing()
    {
        Office.Clock.Set(new DateOnly(2025, 1, 6));
        Office.Clock.Advance(TimeSpan.FromHours(-2));   // 7:00 in Beijing, still Sunday in UTC
        await Renamed();

        Assert.NotEmpty((await Read(new(From: new(2025, 1, 6), To: new(2025, 1, 6)))).Value.Lines);
        Assert.Empty((await Read(new(To: new(2025, 1, 5)))).Value.Lines);
        Assert.Empty((await Read(new(From: new(2025, 1, 7)))).Value.Lines);
    }

    [Fact]
    public async Task Nobody_reads_about_an_organ_they_have_no_role_for()
    {
        var qinghe = An.Organ("qinghe", under: county);
        await Renamed();
        await Office.Given(qinghe);

        Assert.Empty((await Read(new(), An.Actor(Role.InformationOfficer, qinghe))).Value.Lines);
        Assert.Equal("机关更名", Assert.Single((await Read(new(), An.Actor(Role.InformationOfficer, county))).Value.Lines).What);
        Assert.Equal("history.not-yours", (await Read(new(), new Actor(null, "路人", []))).Refusal?.Code);
    }

    [Fact]
    public async Task What_belongs_to_no_organ_is_for_administrators_and_auditors()
    {
        await Office.Given(county);

        Assert.Empty((await Read(new(), An.Actor(Role.OfficeHead, county))).Value.Lines);
        Assert.Single((await Read(new(), An.Actor(Role.Auditor, county))).Value.Lines);
    }

    private async Task Renamed()
    {
        await Office.Given(county);
        await Office.Run<OfficeDb, int>(async db =>
        {
            var organ = await db.Organs.SingleAsync();
            organ.Name = "云岭县新人民政府";
            organ.Type = OrganType.Region;
            organ.MayMakeRules = true;
            organ.ValidFrom = new DateOnly(2025, 1, 6);
            await db.Commit(Office.Act(because: "机构改革"), new Subject("organ.rename", "Organ", organ.Id.ToString(), organ.Id));
            return 0;
        });
    }

    private Task<Outcome<HistoryPage>> Read(HistoryQuestion question, Actor? actor = null) =>
        Office.Run((ReadHistory read) => read.Run(question, actor ?? Actor.System()));
}

public sealed class ReadHistoryTests_on_SQLite() : ReadHistoryTests(Database.SQLite);

public sealed class ReadHistoryTests_on_PostgreSQL() : ReadHistoryTests(Database.PostgreSQL);
