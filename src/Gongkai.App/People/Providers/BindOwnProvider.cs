using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Providers;

/// <summary>账号绑定: a signed-in person who has just signed in outside as well ties the two together. The password is asked for once more.</summary>
public sealed class BindOwnProvider(OfficeDb db, UserManager<Person> people, SignInSettings settings)
{
    public sealed record Command(string Provider, string Subject, string Password);

    public async Task<Outcome<Person>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        return await OwnPassword.Check(db, people, person, command.Password, act, stop) is { } refusal
            ? refusal
            : await new Binding(db, people, settings).Tie(person, command.Provider, command.Subject, act, stop);
    }
}
