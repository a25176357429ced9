using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>Lifts the lock that wrong tries put on an account, before its time is over.</summary>
public sealed class UnlockPerson(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(Guid PersonId);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is null)
        {
            found.Value.LockUntil(null);
            await people.UpdateAsync(found.Value);
            found.Value.AccessFailedCount = 0;
            await db.Commit(act, SignIn.Subject("person.unlock", found.Value), stop);
        }

        return found;
    }
}
