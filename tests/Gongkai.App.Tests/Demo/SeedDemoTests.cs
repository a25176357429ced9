using Gongkai.App.Demo;
using Gongkai.App.Setup;
using Gongkai.Law.AnnualReports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Demo;

public abstract class SeedDemoTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task A_demonstration_starts_with_a_county_its_people_and_two_years_of_reports()
    {
        Office.Settings.Demo = true;

        var prepared = await Prepare();

        Assert.Equal(new SeededDemo(33, 33 * 7 + 4, 65, prepared.Value.Seeded!.Items, prepared.Value.Seeded.Requests), prepared.Value.Seeded);
        var published = await Office.Ask(db => db.ReportVersions.CountAsync(version => version.State == ReportState.Published));
        Assert.Equal(33 + 26, published);
        Assert.Equal(70 + 33, await Office.Ask(db => db.History.CountAsync()));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        Office.Settings.Demo = true;
        await Prepare();

        Assert.Null((await Prepare()).Value.Seeded);
        Assert.Equal(33, await Office.Ask(db => db.Organs.CountAsync()));
    }

    [Fact]
    public async Task An_office_in_real_use_starts_empty()
    {
        Assert.Null((await Prepare()).Value.Seeded);
        Assert.Equal(0, await Office.Ask(db => db.Organs.CountAsync()));
    }

    [Fact]
    public async Task An_office_in_real_use_does_not_start_over_accounts_everybody_knows()
    {
        Office.Settings.Demo = true;
        await Prepare();
        Office.Settings.Demo = false;

        Assert.Equal("office.demo-accounts", (await Prepare()).Refusal?.Code);
    }

    [Fact]
    public async Task Demonstration_data_stays_out_of_real_use_and_out_of_a_place_with_organs()
    {
        Assert.Equal("demo.not-in-demo-mode", (await Office.Run((SeedDemo seed) => seed.Run(Office.Act()))).Refusal?.Code);

        Office.Settings.Demo = true;
        await Office.Given(An.Organ());

        Assert.Equal("demo.not-empty", (await Office.Run((SeedDemo seed) => seed.Run(Office.Act()))).Refusal?.Code);
    }

    private Task<Gongkai.Law.Outcome<PreparedOffice>> Prepare() => Office.Run((PrepareOffice prepare) => prepare.Run(Office.Act()));
}

public sealed class SeedDemoTests_on_SQLite() : SeedDemoTests(Database.SQLite);

public sealed class SeedDemoTests_on_PostgreSQL() : SeedDemoTests(Database.PostgreSQL);
