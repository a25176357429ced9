using Gongkai.App.Demo;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Makes the database ready before the first page: its tables brought up to date, and the demonstration put in where it was asked for.</summary>
public sealed class PrepareOffice(OfficeDb db, OfficeSettings settings, HoldMasterKey key, SeedDemo seed)
{
    public async Task<Outcome<PreparedOffice>> Run(Act act, CancellationToken stop = default)
    {
        // A start nearly always finds the tables as the last one left them; asking is cheap, making sure of every trigger is not. Both
        // databases let one program at a time change the tables; the others wait for it.
        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any() || !await SearchTables.AreMade(db, stop))
        {
            await db.Database.MigrateAsync(stop);
        }

        if (await key.Begin(stop) is { } noKey)
        {
            return noKey;
        }

        var demoPeople = await db.Users.CountAsync(person => person.Demo, stop);
        if (!settings.Demo)
        {
            return demoPeople == 0
                ? new PreparedOffice(null)
                : new Refusal("office.demo-accounts", new(
                    $"这个数据库里有 {demoPeople} 个演示账号，口令是公开的，不能正式使用。请另选数据目录（Office__Data）或空库，再用“gongkai office init”初始化；只想看演示，请设置 Office__Demo=true。",
                    $"This database holds {demoPeople} demonstration accounts whose passwords are public. Choose another data folder or an empty database; for the demonstration set Office__Demo=true."));
        }

        if (await db.Organs.AnyAsync(stop))
        {
            return new PreparedOffice(null);
        }

        var seeded = await seed.Run(act, stop);
        return seeded.Refusal is { } refusal ? refusal : new PreparedOffice(seeded.Value);
    }
}

/// <summary>What was done.</summary>
/// <param name="Seeded">The demonstration, when it was put in now.</param>
public sealed record PreparedOffice(SeededDemo? Seeded);
