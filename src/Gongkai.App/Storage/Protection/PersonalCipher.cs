using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.Storage.Protection;

/// <summary>
/// Encrypts the values of one column (AES-256-GCM, a key of the column's own derived from the master key, a fresh nonce for each value). A value altered,
/// cut, put in from elsewhere or taken over from another column is refused: it never comes back as something else.
/// </summary>
/// <param name="keyPath">The master key's file; null for a model that nobody stores with.</param>
/// <param name="purpose">The column.</param>
internal sealed class PersonalCipher(string? keyPath, string purpose)
{
    // In front of every value, so that another way of encrypting can be told apart in ten years.
    private const string Format = "p1:";
    private const int Nonce = 12;
    private const int Tag = 16;

    private byte[]? key;

    private byte[] Key => key ??= MasterKeyFile.At(keyPath ?? throw new InvalidOperationException("This model has no master key: it is for migrations only.")).Derive("personal field " + purpose);

    /// <summary>How long the stored text of so many characters can become.</summary>
    public static int StoredLength(int characters) => Format.Length + (Nonce + Tag + 3 * characters + 2) / 3 * 4;

    /// <summary>The same column under another master key.</summary>
    public PersonalCipher Under(string otherKeyPath) => new(otherKeyPath, purpose);

    public string Encrypt(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var stored = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(stored.AsSpan(0, Nonce));
        using var aes = new AesGcm(Key, Tag);
        aes.Encrypt(stored.AsSpan(0, Nonce), plain, stored.AsSpan(Nonce, plain.Length), stored.AsSpan(Nonce + plain.Length));

        return Format + Convert.ToBase64String(stored);
    }

    /// <exception cref="TamperedPersonalDataException">It is not what was stored.</exception>
    public string Decrypt(string stored)
    {
        try
        {
            if (stored.StartsWith(Format, StringComparison.Ordinal) && Convert.FromBase64String(stored[Format.Length..]) is { Length: >= Nonce + Tag } bytes)
            {
                var plain = new byte[bytes.Length - Nonce - Tag];
                using var aes = new AesGcm(Key, Tag);
                aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, plain.Length), bytes.AsSpan(Nonce + plain.Length), plain);
                return Encoding.UTF8.GetString(plain);
            }
        }
        catch (Exception failure) when (failure is FormatException or AuthenticationTagMismatchException)
        {
            throw new TamperedPersonalDataException(purpose, failure);
        }

        throw new TamperedPersonalDataException(purpose, null);
    }
}

/// <summary>A stored personal value is not what this office wrote: somebody changed the database past the program, or the key is another one.</summary>
public sealed class TamperedPersonalDataException(string column, Exception? inner)
    : Exception($"A value of {column} was altered in the database or encrypted with another key. Run gongkai office verify-personal to see which rows.", inner)
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;
}
