using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Brings the tables up to this program. Both databases let one program at a time do it; the others wait.</summary>
public sealed class MigrateOffice(OfficeDb db, HoldMasterKey key)
{
    /// <summary>What was applied now; empty when the tables were up to date.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("office.operator-only", new("只能由运维人员在服务器上执行。", "Only the machine's operator may do this."));
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(stop)).ToList();
        await db.Database.MigrateAsync(stop);

        return await key.Begin(stop) is { } refusal ? refusal : pending;
    }
}
