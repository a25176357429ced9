using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>Before a device makes a passkey: the password once more, and whether there is room and the name is free, so that no key is made in vain.</summary>
public sealed class BeginPasskey(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(string Password, string Name);

    /// <param name="UserName">What the device shows beside the key.</param>
    public sealed record Begun(Guid PersonId, string UserName, string Name);

    public async Task<Outcome<Begun>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if ((PasskeyNames.Refuse(command.Name, await people.GetPasskeysAsync(person)) ?? await OwnPassword.Check(db, people, person, command.Password, act, stop)) is { } refusal)
        {
            return refusal;
        }

        return new Begun(person.Id, person.UserName ?? "", person.Name);
    }
}
