using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Whether there is an office to work with, with the tables of this program. It never makes one.</summary>
public sealed class FindOffice(OfficeDb db, HoldMasterKey key)
{
    /// <summary>Null when there is.</summary>
    public async Task<Refusal?> Run(CancellationToken stop = default)
    {
        if (!await db.Database.CanConnectAsync(stop))
        {
            return new Refusal("office.none", new(
                "连不上数据库，或数据目录里还没有系统。请核对 --data、--postgres；新系统先执行 gongkai office init。",
                "The database does not answer, or there is no office in the data folder. Check --data and --postgres; a new one begins with: gongkai office init"));
        }

        return (await db.Database.GetPendingMigrationsAsync(stop)).Any()
            ? new Refusal("office.migrate", new("数据库结构还不是本程序的版本。请先备份，再执行 gongkai office migrate。", "The tables are not those of this program. Back up, then: gongkai office migrate"))
            : await key.Refuse(stop);
    }
}
