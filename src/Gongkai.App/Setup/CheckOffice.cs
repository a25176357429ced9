using System.Data.Common;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Whether the office can work: its database answers and has every table.</summary>
public sealed class CheckOffice(OfficeDb db)
{
    public async Task<bool> Run(CancellationToken stop)
    {
        try
        {
            return await db.Database.CanConnectAsync(stop) && !(await db.Database.GetPendingMigrationsAsync(stop)).Any();
        }
        catch (DbException)
        {
            return false;
        }
    }
}
