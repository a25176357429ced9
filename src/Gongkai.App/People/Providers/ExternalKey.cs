using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.People.Providers;

/// <summary>What is kept of a person's name at a provider. It may be an identity number, so the database has a keyed hash only, and the end of it to tell two apart.</summary>
internal static class ExternalKey
{
    public const int Longest = 255;

    private const string Name = "external account";

    public static async Task<string> Of(OfficeDb db, string provider, string subject, CancellationToken stop) =>
        Convert.ToHexString(HMACSHA256.HashData(await Key(db, stop), Encoding.UTF8.GetBytes($"{provider}\n{subject}")));

    /// <summary>…1234; nothing of a short one.</summary>
    public static string Hint(string subject) => subject.Length >= 12 ? $"…{subject[^4..]}" : "…";

    /// <summary>The same key, to be kept under another master key.</summary>
    public static async Task<string> Under(OfficeDb db, string otherKeyPath, CancellationToken stop) =>
        new PersonalCipher(otherKeyPath, Name).Encrypt(Convert.ToBase64String(await Key(db, stop)));

    private static async Task<byte[]> Key(OfficeDb db, CancellationToken stop)
    {
        var kept = await db.MasterKeyMarks.Select(mark => mark.AccountKey).SingleOrDefaultAsync(stop);
        return kept is null
            ? MasterKeyFile.At(db.KeyPath ?? throw new InvalidOperationException("This model has no master key: it is for migrations only.")).Derive(Name)
            : Convert.FromBase64String(new PersonalCipher(db.KeyPath, Name).Decrypt(kept));
    }
}
