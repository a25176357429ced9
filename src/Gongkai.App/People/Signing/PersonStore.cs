using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Signing;

/// <summary>Identity's store over the office's database. It saves nothing by itself: the operation commits, with its act, into the history.</summary>
internal sealed class PersonStore : UserOnlyStore<Person, OfficeDb, Guid>
{
    /// <summary>The column of the keys that codes are computed from, as far as their encryption is concerned.</summary>
    public const string CodesKey = "AspNetUserTokens.AuthenticatorKey";

    private readonly PersonalCipher cipher;

    public PersonStore(OfficeDb db, IdentityErrorDescriber errors)
        : base(db, errors)
    {
        AutoSaveChanges = false;
        cipher = new PersonalCipher(db.KeyPath, CodesKey);
    }

    // The base marks every field as changed; people here are always tracked, so the changed ones are known.
    public override Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }

    // The address is encrypted; equal ones have equal hashes beside it.
    public override Task<Person?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        Context.WherePersonal((Person person) => person.Email, normalizedEmail).SingleOrDefaultAsync(cancellationToken);

    // Who reads the database, or a backup, computes no codes from it.
    public override Task SetAuthenticatorKeyAsync(Person user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, cipher.Encrypt(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Person user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } stored ? cipher.Decrypt(stored) : null;

    // Recovery codes are kept as hashes: who reads the database cannot use them.
    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
