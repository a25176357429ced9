using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>Recovery by an administrator: a new password to hand over, to be changed at the next sign-in. It ends all sessions, lifts a lock and, where asked, takes off the second factor of a lost phone.</summary>
public sealed class ResetPassword(OfficeDb db, UserManager<Person> people, IPasswordHasher<Person> hasher)
{
    public sealed record Command(Guid PersonId, bool WithoutSecondFactor = false, string? Password = null);

    public sealed record Reset(string Password);

    public async Task<Outcome<Reset>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await PeopleAccess.Find(db, command.PersonId, act.Actor, stop);

        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var person = found.Value;
        var password = command.Password ?? NewPassword.Make();

        foreach (var validator in people.PasswordValidators)
        {
            if (await validator.ValidateAsync(people, person, password) is { Succeeded: false } problem)
            {
                return PeopleRefusals.From(problem);
            }
        }

        person.PasswordHash = hasher.HashPassword(person, password);
        person.MustChangePassword = true;
        person.LockUntil(null);
        person.AccessFailedCount = 0;
        await people.UpdateSecurityStampAsync(person);

        if (command.WithoutSecondFactor)
        {
            await TakeOff(person);
        }

        await db.Commit(act, SignIn.Subject("person.reset-password", person), stop);

        return new Reset(password);
    }

    private async Task TakeOff(Person person)
    {
        person.TwoFactorEnabled = false;
        person.LastCodeStep = null;
        await people.ResetAuthenticatorKeyAsync(person);

        foreach (var passkey in await people.GetPasskeysAsync(person))
        {
            await people.RemovePasskeyAsync(person, passkey.CredentialId);
        }
    }
}
