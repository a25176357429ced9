using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>Takes one's own passkey off; the device may still show it, but it opens nothing any more. Sessions go on.</summary>
public sealed class RemovePasskey(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(string Key);

    public async Task<Outcome<string>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if ((await people.GetPasskeysAsync(person)).FirstOrDefault(passkey => ShowPasskeys.Key(passkey) == command.Key) is not { } passkey)
        {
            return PasskeyNames.Unknown;
        }

        await people.RemovePasskeyAsync(person, passkey.CredentialId);

        return await db.TryCommit(act, SignIn.Subject("person.passkey-remove", person), stop) is { } conflict ? conflict : passkey.Name ?? "";
    }
}
