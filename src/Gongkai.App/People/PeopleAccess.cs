using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Who may change whom: an administrator of the organ the person works in, and nobody themselves.</summary>
internal static class PeopleAccess
{
    public static async Task<Outcome<Person>> Find(OfficeDb db, Guid id, Actor actor, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == id, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        return person.Id == actor.PersonId ? PeopleRefusals.NotOneself
            : await MayChange(db, person, actor, stop) ? person
            : PeopleRefusals.NotAllowed;
    }

    public static Task<bool> MayChange(OfficeDb db, Person person, Actor actor, CancellationToken stop) => MayWorkIn(db, person.OrganId, actor, stop);

    // Someone who works nowhere is the site's own: only who administers the whole tree.
    public static async Task<bool> MayWorkIn(OfficeDb db, Guid? organ, Actor actor, CancellationToken stop)
    {
        var path = await db.Organs.Where(o => o.Id == organ).Select(o => o.Path).FirstOrDefaultAsync(stop);
        return path is null ? actor.IsSystem || await HoldsRoot(db, actor, stop) : actor.Holds(path, Role.Administrator);
    }

    private static async Task<bool> HoldsRoot(OfficeDb db, Actor actor, CancellationToken stop)
    {
        var roots = await db.Organs.Where(o => o.ParentId == null).Select(o => o.Path).ToListAsync(stop);
        return roots.Count > 0 && roots.TrueForAll(root => actor.Holds(root, Role.Administrator));
    }
}
