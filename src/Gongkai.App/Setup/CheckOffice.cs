using System.Data.Common;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Whether the office can work: its database answers, has every table, and its master key is there.</summary>
public sealed class CheckOffice(OfficeDb db, HoldMasterKey key)
{
    public async Task<bool> Run(CancellationToken stop)
    {
        try
        {
            return await db.Database.CanConnectAsync(stop) && !(await db.Database.GetPendingMigrationsAsync(stop)).Any() && await key.Refuse(stop) is null;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
