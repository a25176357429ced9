using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Reports.Checking;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.People;

public abstract class EditPersonTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = new() { Code = "yunling", Name = "云岭县人民政府", Type = OrganType.Government, Level = OrganLevel.County, Path = "yunling/" };
    private Organ here = null!;
    private Organ there = null!;
    private Person wang = null!;

    [Fact]
    public async Task What_was_typed_stands_there_and_nothing_personal_in_the_history()
    {
        await Begin();
        var outcome = await Edit(Administrator(county), new(wang.Id, " 王敏敏 ", there.Id, " wang@qinghe.example ", "0871-6123 4567", "分管公开"));

        Assert.Null(outcome.Refusal);
        var person = await Office.Ask(db => db.Users.AsNoTracking().SingleAsync(p => p.Id == wang.Id));
        Assert.Equal(("王敏敏", there.Id, "wang@qinghe.example", "0871-6123 4567", "分管公开"), (person.Name, person.OrganId, person.Email, person.PhoneNumber, person.Note));
        var entry = await Office.Ask(db => db.History.OrderByDescending(e => e.Sequence).FirstAsync());
        Assert.Equal("person.edit", entry.Operation);
        Assert.Contains("王敏敏", entry.Changes, StringComparison.Ordinal);
        Assert.All(["wang@", "WANG@", "6123", "分管公开"], secret => Assert.DoesNotContain(secret, entry.Changes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", null, null, null, "person.name")]
    [InlineData("王敏", "wang", null, null, "person.email")]
    [InlineData("王敏", "王敏 <wang@qinghe.example>", null, null, "person.email")]
    [InlineData("王敏", null, "call me", null, "person.phone")]
    [InlineData("王敏", null, "12", null, "person.phone")]
    public async Task What_cannot_be_is_refused_by_its_field(string name, string? email, string? phone, string? note, string code)
    {
        await Begin();

        Assert.Equal(code, (await Edit(Administrator(county), new(wang.Id, name, here.Id, email, phone, note))).Refusal?.Code);
        Assert.Equal("王敏", await Office.Ask(db => db.Users.Where(p => p.Id == wang.Id).Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Only_an_administrator_of_both_organs_moves_someone()
    {
        await Begin();
        EditPerson.Command move = new(wang.Id, "王敏", there.Id, null, null, null);

        Assert.Equal("person.organ-not-allowed", (await Edit(Administrator(here), move)).Refusal?.Code);
        Assert.Equal("person.not-allowed", (await Edit(Administrator(there), move)).Refusal?.Code);
        Assert.Equal("person.organ-not-allowed", (await Edit(Administrator(here), move with { OrganId = null })).Refusal?.Code);
        Assert.Equal("organ.unknown", (await Edit(Administrator(county), move with { OrganId = Guid.NewGuid() })).Refusal?.Code);
        Assert.Null((await Edit(Administrator(here), move with { OrganId = here.Id, Name = "王小敏" })).Refusal);
    }

    [Fact]
    public async Task Nobody_edits_themselves_and_no_clerk_edits_anyone()
    {
        await Begin();
        EditPerson.Command command = new(wang.Id, "王敏", here.Id, null, null, null);

        Assert.Equal("person.oneself", (await Edit(new Actor(wang.Id, "王敏", [new Grant(Role.Administrator, county.Path, true)]), command)).Refusal?.Code);
        Assert.Equal("person.not-allowed", (await Edit(new Actor(Guid.NewGuid(), "李华", [new Grant(Role.InformationOfficer, county.Path, true)]), command)).Refusal?.Code);
    }

    [Fact]
    public async Task Of_two_who_opened_the_form_the_second_is_told()
    {
        await Begin();
        var shown = await Office.Run((ShowPerson show) => show.Run(wang.Id, Administrator(county), Office.Clock.Now, default));
        EditPerson.Command command = new(wang.Id, "王敏甲", here.Id, null, null, null, shown.Value.Details.Stamp);

        Assert.Null((await Edit(Administrator(county), command)).Refusal);
        Assert.Equal("office.changed-meanwhile", (await Edit(Administrator(county), command with { Name = "王敏乙" })).Refusal?.Code);
    }

    private static Actor Administrator(Organ organ) => new(Guid.NewGuid(), "管理员", [new Grant(Role.Administrator, organ.Path, true)]);

    private async Task Begin()
    {
        here = Township("qinghe", "青禾镇");
        there = Township("liuxi", "柳溪镇");
        wang = new Person { UserName = "wangmin", NormalizedUserName = "WANGMIN", Name = "王敏", OrganId = here.Id, CreatedAt = Office.Clock.Now };
        await Office.Given(county, here, there, wang);
    }

    private Organ Township(string code, string name) => new() { Code = code, Name = name, Type = OrganType.Township, Level = OrganLevel.Township, ParentId = county.Id, Path = $"{county.Path}{code}/" };

    private Task<Gongkai.Law.Outcome<Person>> Edit(Actor actor, EditPerson.Command command) =>
        Office.Run((EditPerson edit) => edit.Run(command, Office.Act(actor)));
}

public sealed class EditPersonTests_on_SQLite() : EditPersonTests(Database.SQLite);

public sealed class EditPersonTests_on_PostgreSQL() : EditPersonTests(Database.PostgreSQL);
