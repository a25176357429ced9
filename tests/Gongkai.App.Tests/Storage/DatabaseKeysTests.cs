using Gongkai.App.Setup;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Tests.Storage;

public abstract class DatabaseKeysTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task What_one_node_protects_another_one_reads()
    {
        var text = Office.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("林青");

        await using var other = new ServiceCollection().AddLogging().AddOffice(Office.Settings).BuildServiceProvider();

        Assert.Equal("林青", other.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(text));
        Assert.Single(await Office.Ask(db => db.ProtectionKeys.ToListAsync()));
    }
}

public sealed class DatabaseKeysTests_on_SQLite() : DatabaseKeysTests(Database.SQLite);

public sealed class DatabaseKeysTests_on_PostgreSQL() : DatabaseKeysTests(Database.PostgreSQL);
