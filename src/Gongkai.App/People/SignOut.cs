using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>A person ends their session; it stands in the history, as its beginning does.</summary>
public sealed class SignOut(OfficeDb db)
{
    public async Task<Outcome<Guid>> Run(Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(person => person.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        await db.Commit(act, SignIn.Subject("person.sign-out", person), stop);
        return person.Id;
    }
}
