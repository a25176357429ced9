using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>Keeps a passkey that the person's device has just made and that was found genuine.</summary>
public sealed class AddPasskey(OfficeDb db, UserManager<Person> people)
{
    /// <summary>As many as one person needs: phone, computer, key ring, and some over.</summary>
    public const int Most = 10;

    public sealed record Command(UserPasskeyInfo Passkey, string Name);

    public async Task<Outcome<int>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        var held = await people.GetPasskeysAsync(person);

        if (PasskeyNames.Refuse(command.Name, held) is { } refusal)
        {
            return refusal;
        }

        if (held.Count >= Most)
        {
            return new Refusal("passkey.too-many", new($"最多可以有 {Most} 个通行密钥，请先删除不用的。", $"At most {Most} passkeys; remove one first."));
        }

        command.Passkey.Name = command.Name.Trim();
        if (await people.AddOrUpdatePasskeyAsync(person, command.Passkey) is { Succeeded: false } problem)
        {
            return PeopleRefusals.From(problem);
        }

        return await db.TryCommit(act, SignIn.Subject("person.passkey-add", person), stop) is { } conflict ? conflict : held.Count + 1;
    }
}
