using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>Someone who left: no more sign-in, and every session ends. What they did stays in the history under their name.</summary>
public sealed class DisablePerson(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(Guid PersonId);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is null)
        {
            found.Value.Disabled = true;
            await people.UpdateSecurityStampAsync(found.Value);
            await db.Commit(act, SignIn.Subject("person.disable", found.Value), stop);
        }

        return found;
    }
}
