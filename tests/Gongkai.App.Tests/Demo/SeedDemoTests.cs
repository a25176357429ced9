using Gongkai.App.Demo;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Demo;

public abstract class SeedDemoTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task An_office_in_real_use_starts_empty()
    {
        Assert.Null((await Demonstration.Start(Office)).Value.Seeded);
        Assert.Equal(0, await Office.Ask(db => db.Organs.CountAsync()));
    }

    [Fact]
    public async Task Demonstration_data_stays_out_of_real_use_and_out_of_a_place_with_organs()
    {
        Assert.Equal("demo.not-in-demo-mode", (await Office.Run((SeedDemo seed) => seed.Run(Office.Act()))).Refusal?.Code);

        Office.Settings.Demo = true;
        await Office.Given(An.Organ());

        Assert.Equal("demo.not-empty", (await Office.Run((SeedDemo seed) => seed.Run(Office.Act()))).Refusal?.Code);
    }
}

public sealed class SeedDemoTests_on_SQLite() : SeedDemoTests(Database.SQLite);

public sealed class SeedDemoTests_on_PostgreSQL() : SeedDemoTests(Database.PostgreSQL);
