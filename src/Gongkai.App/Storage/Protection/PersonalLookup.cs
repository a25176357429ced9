using System.Security.Cryptography;
using System.Text;
using Gongkai.Law;

namespace Gongkai.App.Storage.Protection;

/// <summary>What stands in the column beside a personal field that can be looked up: a keyed hash of its normal form, the same for equal values and nothing else.</summary>
internal sealed class PersonalLookup(string? keyPath, string purpose, Lookup kind)
{
    private byte[]? key;

    private byte[] Key => key ??= MasterKeyFile.At(keyPath ?? throw new InvalidOperationException("This model has no master key: it is for migrations only.")).Derive("personal lookup " + purpose);

    /// <summary>The same column under another master key.</summary>
    public PersonalLookup Under(string otherKeyPath) => new(otherKeyPath, purpose, kind);

    /// <summary>Null for nothing: two who gave none are not the same.</summary>
    public string? Of(string? text) =>
        text is null || Normal(text) is not { Length: > 0 } normal ? null : Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(normal)));

    private string Normal(string text) => string.Concat(text.Select(HalfWidth.Of).Where(Counts)).ToUpperInvariant();

    private bool Counts(char letter) => kind == Lookup.Number ? char.IsLetterOrDigit(letter) : !char.IsWhiteSpace(letter) && !char.IsControl(letter);
}
