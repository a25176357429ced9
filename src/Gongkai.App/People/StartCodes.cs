using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>Makes the key for an authenticator on the person's phone. Codes are asked for only once one was confirmed.</summary>
public sealed class StartCodes(OfficeDb db, UserManager<Person> people)
{
    /// <param name="Stamp">For the session that goes on.</param>
    public sealed record Started(string Stamp);

    internal static Refusal OnAlready { get; } = new("person.codes-are-on", new("两步验证已经开启；要换手机，请先关闭再重新设置。", "Codes are on already; turn them off first."));

    public async Task<Outcome<Started>> Run(Act act, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == act.Actor.PersonId, stop) is not { } person)
        {
            return PeopleRefusals.NoSuchPerson;
        }

        if (person.TwoFactorEnabled)
        {
            return OnAlready;
        }

        await people.ResetAuthenticatorKeyAsync(person);
        person.LastCodeStep = null;
        await db.Commit(act, SignIn.Subject("person.codes-start", person), stop);

        return new Started(person.SecurityStamp ?? "");
    }
}
