using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Table3;

/// <summary>The figures are for whoever handles requests or writes the report; the cases behind them only for the former.</summary>
internal static class Table3Access
{
    public static bool MayCount(Actor actor, Organ organ) => RequestAccess.MayRead(actor, organ) || actor.Holds(organ, Role.InformationOfficer);

    public static async Task<IReadOnlyList<Organ>> Organs(OfficeDb db, Actor actor, CancellationToken stop) =>
        [.. (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => organ.Type != OrganType.Region && MayCount(actor, organ))];
}
