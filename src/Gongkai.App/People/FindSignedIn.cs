using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Who a session belongs to, with the roles they hold now; null when the session is over: disabled, gone, or signed out by a changed password.</summary>
public sealed class FindSignedIn(OfficeDb db, OfficeSettings office)
{
    public sealed record SignedIn(Actor Actor, string UserName, Guid? OrganId, string? OrganName, bool MustChangePassword, bool HasSecondFactor);

    public async Task<SignedIn?> Run(Guid personId, string? stamp, CancellationToken stop)
    {
        var person = await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId, stop);

        if (person is null || person.Disabled || (person.Demo && !office.Demo) || person.SecurityStamp != stamp)
        {
            return null;
        }

        var grants = await db.Assignments.AsNoTracking().Where(a => a.PersonId == personId)
            .Select(a => new Grant(a.Role, a.Organ!.Path, a.WithSubtree)).ToListAsync(stop);
        var organ = await db.Organs.AsNoTracking().Where(o => o.Id == person.OrganId).Select(o => o.Name).FirstOrDefaultAsync(stop);

        return new SignedIn(new Actor(person.Id, person.Name, grants), person.UserName ?? "", person.OrganId, organ, person.MustChangePassword, person.TwoFactorEnabled);
    }
}
