using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Everything the list says about one organ.</summary>
public sealed record OrganPage(Organ Organ, Organ? Parent, Organ? Successor, IReadOnlyList<FormerName> FormerNames, IReadOnlyList<FormerPlace> FormerPlaces, IReadOnlyList<Organ> Predecessors, bool MayChange, bool MayChangeContact);

/// <summary>One organ by its code, for those who hold a role for it.</summary>
public sealed class ShowOrgan(OfficeDb db)
{
    public async Task<Outcome<OrganPage>> Run(string code, Actor actor, CancellationToken stop = default)
    {
        var organs = db.Organs.AsNoTracking();
        if (await organs.Include(o => o.Parent).SingleOrDefaultAsync(o => o.Code == code, stop) is not { } organ || !actor.Holds(organ, Enum.GetValues<Role>()))
        {
            return OrganRefusals.NotFound;
        }

        return new OrganPage(
            organ,
            organ.Parent,
            await organs.SingleOrDefaultAsync(o => o.Id == organ.SuccessorId, stop),
            await db.FormerNames.AsNoTracking().Where(n => n.OrganId == organ.Id).OrderByDescending(n => n.Until).ToListAsync(stop),
            await db.Set<FormerPlace>().AsNoTracking().Include(p => p.Parent).Where(p => p.OrganId == organ.Id).OrderByDescending(p => p.Until).ToListAsync(stop),
            await organs.Where(o => o.SuccessorId == organ.Id).OrderBy(o => o.ValidTo).ToListAsync(stop),
            actor.Holds(organ, Role.Administrator) && organ.ValidTo is null,
            actor.Holds(organ, Role.Administrator, Role.OfficeHead) && organ.ValidTo is null);
    }
}
