using Gongkai.App.Demo;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Demo;

public abstract class DemonstrationTests(Demonstration demonstration)
{
    [Fact]
    public async Task A_demonstration_starts_with_a_county_its_people_and_two_years_of_reports()
    {
        var office = await demonstration.Filled();

        var seeded = demonstration.First.Seeded!;
        Assert.Equal(new SeededDemo(33, 33 * 7 + 4, 65, seeded.Items, seeded.Requests), seeded);
        Assert.Equal(33 + 26, await office.Ask(db => db.ReportVersions.CountAsync(version => version.State == ReportState.Published)));
        Assert.Equal(71 + 33, await office.Ask(db => db.History.CountAsync()));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        var office = await demonstration.Filled();

        Assert.Null((await Demonstration.Start(office)).Value.Seeded);
        Assert.Equal(33, await office.Ask(db => db.Organs.CountAsync()));
    }

    [Fact]
    public async Task An_office_in_real_use_does_not_start_over_accounts_everybody_knows()
    {
        var office = await demonstration.Filled();
        office.Settings.Demo = false;
        try
        {
            Assert.Equal("office.demo-accounts", (await Demonstration.Start(office)).Refusal?.Code);
        }
        finally
        {
            office.Settings.Demo = true;
        }
    }
}

[Collection(nameof(Demonstration_on_SQLite))]
public sealed class DemonstrationTests_on_SQLite(Demonstration_on_SQLite demonstration) : DemonstrationTests(demonstration);

[Collection(nameof(Demonstration_on_PostgreSQL))]
public sealed class DemonstrationTests_on_PostgreSQL(Demonstration_on_PostgreSQL demonstration) : DemonstrationTests(demonstration);
