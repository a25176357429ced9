using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>Signs in by a passkey whose signature was found right. It counts as two factors: the device, and the finger, face or number that unlocked it.</summary>
public sealed class SignInByPasskey(OfficeDb db, UserManager<Person> people, SignIn signIn)
{
    /// <param name="PersonId">Whose key it is.</param>
    /// <param name="Passkey">With its new count.</param>
    public sealed record Command(Guid PersonId, UserPasskeyInfo Passkey);

    internal static Refusal Refused { get; } = new("sign-in.passkey", new(
        "没有用通行密钥登录成功：这个通行密钥已从账号中删除，或者账号暂时不能使用。请改用登录名和密码，或者联系系统管理员。",
        "The passkey was taken off, or the account cannot be used at present."));

    public async Task<Outcome<SignIn.Checked>> Run(Command command, DateTime at, CancellationToken stop)
    {
        var person = await db.Users.FirstOrDefaultAsync(p => p.Id == command.PersonId, stop);
        var act = new Act(SignIn.Itself(person), at, "用通行密钥");

        if (person is null || !signIn.MaySignIn(person, at) || !command.Passkey.IsUserVerified || await people.GetPasskeyAsync(person, command.Passkey.CredentialId) is null)
        {
            await db.Commit(act, SignIn.Subject("person.sign-in-refused", person), stop);
            return Refused;
        }

        await people.AddOrUpdatePasskeyAsync(person, command.Passkey);
        SignIn.Admit(person, at);
        await db.Commit(act, SignIn.Subject("person.sign-in", person), stop);

        return new SignIn.Checked(person.Id, person.SecurityStamp ?? "", NeedsCode: false);
    }
}
