using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>Another name for one's own passkey.</summary>
public sealed class RenamePasskey(OfficeDb db, UserManager<Person> people)
{
    public sealed record Command(string Key, string Name);

    public async Task<Outcome<string>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        var held = await people.GetPasskeysAsync(person);

        if (held.FirstOrDefault(passkey => ShowPasskeys.Key(passkey) == command.Key) is not { } passkey)
        {
            return PasskeyNames.Unknown;
        }

        if (PasskeyNames.Refuse(command.Name, held.Where(other => other != passkey)) is { } refusal)
        {
            return refusal;
        }

        passkey.Name = command.Name.Trim();
        await people.AddOrUpdatePasskeyAsync(person, passkey);

        return await db.TryCommit(act, SignIn.Subject("person.passkey-rename", person), stop) is { } conflict ? conflict : passkey.Name;
    }
}
