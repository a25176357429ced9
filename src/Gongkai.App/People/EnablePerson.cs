using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>A disabled account may sign in again, with the password it had.</summary>
public sealed class EnablePerson(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(Guid PersonId);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is null)
        {
            found.Value.Disabled = false;
            await people.UpdateSecurityStampAsync(found.Value);
            await db.Commit(act, SignIn.Subject("person.enable", found.Value), stop);
        }

        return found;
    }
}
