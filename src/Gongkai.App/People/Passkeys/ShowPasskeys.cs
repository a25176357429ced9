using System.Buffers.Text;
using Gongkai.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Passkeys;

/// <summary>One's own passkeys, the oldest first.</summary>
public sealed class ShowPasskeys(OfficeDb db, UserManager<Person> people)
{
    /// <param name="Key">Names it in forms.</param>
    /// <param name="Synced">Whether the device's maker keeps copies of it on the person's other devices.</param>
    public sealed record Line(string Key, string Name, DateTime CreatedAt, bool Synced);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        var person = await db.Users.FirstAsync(p => p.Id == actor.PersonId, stop);
        var held = await people.GetPasskeysAsync(person);

        return [.. held.OrderBy(passkey => passkey.CreatedAt).Select(passkey => new Line(Key(passkey), passkey.Name ?? "未命名", passkey.CreatedAt.UtcDateTime, passkey.IsBackedUp))];
    }

    internal static string Key(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);
}
