using Gongkai.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People;

/// <summary>The key a person types into their authenticator; only their own, and only until it is confirmed.</summary>
public sealed class ShowCodesKey(OfficeDb db, UserManager<Person> people)
{
    /// <param name="Key">Null when none was made yet, or when it is in use.</param>
    /// <param name="Address">For programs that take it by link: <c>otpauth://…</c>.</param>
    public sealed record Shown(bool On, string? Key, string? Address);

    public async Task<Shown> Run(Actor actor, string issuer, CancellationToken stop)
    {
        var person = await db.Users.FirstAsync(p => p.Id == actor.PersonId, stop);
        var key = person.TwoFactorEnabled ? null : await people.GetAuthenticatorKeyAsync(person);
        var name = Uri.EscapeDataString($"{issuer}:{person.UserName}");

        return new Shown(person.TwoFactorEnabled, key, key is null ? null : $"otpauth://totp/{name}?secret={key}&issuer={Uri.EscapeDataString(issuer)}&digits=6");
    }
}
