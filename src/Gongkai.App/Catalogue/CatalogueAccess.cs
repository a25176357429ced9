using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Who sees an organ's catalogue at the desk, and who keeps it.</summary>
internal sealed class CatalogueAccess(OfficeDb db)
{
    private static readonly Role[] Keepers = [Role.InformationOfficer, Role.OfficeHead, Role.Authority, Role.Administrator];
    private static readonly Role[] Watchers = [Role.Authority, Role.Supervisor, Role.Auditor];

    public static bool MayKeep(Actor actor, Organ organ) => organ.ValidTo is null && actor.Holds(organ, Keepers);

    public static bool MaySee(Actor actor, Organ organ) => actor.Holds(organ, Enum.GetValues<Role>());

    public static bool MayWatch(Actor actor, Organ organ) => actor.Holds(organ, Watchers);

    public async Task<Outcome<Organ>> ToKeep(string code, Actor actor, CancellationToken stop) =>
        await db.Organs.SingleOrDefaultAsync(o => o.Code == code, stop) is not { } organ || !MaySee(actor, organ) ? CatalogueRefusals.NotFound
        : MayKeep(actor, organ) ? organ
        : CatalogueRefusals.NotAllowed;

    public async Task<Outcome<CatalogueRow>> RowToKeep(Guid id, Actor actor, CancellationToken stop) =>
        await db.CatalogueRows.Include(r => r.Organ).SingleOrDefaultAsync(r => r.Id == id, stop) is not { } row || !MaySee(actor, row.Organ!) ? CatalogueRefusals.NotFound
        : MayKeep(actor, row.Organ!) ? row
        : CatalogueRefusals.NotAllowed;

    /// <summary>The level of law/catalogue that an organ stands on.</summary>
    public static CatalogueLevel LevelOf(Organ organ) => organ.Level switch
    {
        OrganLevel.State => CatalogueLevel.State,
        OrganLevel.Province => CatalogueLevel.Province,
        OrganLevel.City => CatalogueLevel.City,
        OrganLevel.Township => CatalogueLevel.Township,
        _ => CatalogueLevel.County,
    };
}
