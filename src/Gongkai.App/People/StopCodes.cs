using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Turns codes off; the password is asked again, for a session left open is not the person.</summary>
public sealed class StopCodes(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(string Password);

    public async Task<Outcome<StartCodes.Started>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (await OwnPassword.Check(db, people, person, command.Password, act, stop) is { } refusal)
        {
            return refusal;
        }

        await people.SetTwoFactorEnabledAsync(person, false);
        await people.ResetAuthenticatorKeyAsync(person);
        person.LastCodeStep = null;
        await db.Commit(act, SignIn.Subject("person.codes-off", person), stop);

        return new StartCodes.Started(person.SecurityStamp ?? "");
    }
}
