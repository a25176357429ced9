using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Setup;

public abstract class PrepareOfficeTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task A_start_makes_the_triggers_that_an_earlier_program_did_not_know_and_else_asks_once()
    {
        Assert.True(await AreMade());
        Assert.True(await MovesWithAnOrgan("first"));
        await Tell("DROP TRIGGER \"Stamp_Organs_INSERT\"", "DROP TRIGGER \"Stamp_Organs_INSERT\" ON \"Organs\"");

        await Prepare();
        Assert.False(await MovesWithAnOrgan("second"));   // the database says that all is made, and nothing is made again

        await Tell("PRAGMA user_version = 1", "COMMENT ON TABLE \"PublicStamp\" IS '1'");
        Assert.False(await AreMade());
        await Prepare();
        Assert.True(await AreMade());
        Assert.True(await MovesWithAnOrgan("third"));
    }

    private Task<bool> AreMade() => Office.Ask(db => SearchTables.AreMade(db, default));

    private async Task Prepare() => Assert.Null((await Office.Run((PrepareOffice prepare) => prepare.Run(Office.Act()))).Refusal);

#pragma warning disable EF1002 // Statements of this test.
    private Task<int> Tell(string sqlite, string postgres) => Office.Ask(db => db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? postgres : sqlite));
#pragma warning restore EF1002

    private async Task<bool> MovesWithAnOrgan(string code)
    {
        var before = await Office.Ask(db => SearchTables.Moved(db, default));
        await Office.Given(An.Organ(code));
        return await Office.Ask(db => SearchTables.Moved(db, default)) > before;
    }
}

public sealed class PrepareOfficeTests_on_SQLite() : PrepareOfficeTests(Database.SQLite);

public sealed class PrepareOfficeTests_on_PostgreSQL() : PrepareOfficeTests(Database.PostgreSQL);
