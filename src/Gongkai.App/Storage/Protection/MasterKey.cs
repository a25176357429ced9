using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.Storage.Protection;

/// <summary>The key above all keys at rest. It stands in a file outside the database and outside every backup; nothing is encrypted with it itself, only with keys derived from it by name.</summary>
public sealed class MasterKey
{
    private const int Bytes = 32;

    private readonly byte[] secret;

    private MasterKey(byte[] secret)
    {
        this.secret = secret;
        Id = Convert.ToHexStringLower(Derive("gongkai master key id"))[..16];
    }

    /// <summary>Tells keys apart and gives nothing away: stands in the database and in every backup.</summary>
    public string Id { get; }

    /// <summary>The contents of a new key file.</summary>
    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Null when the text is no key.</summary>
    public static MasterKey? Parse(string text)
    {
        var bytes = new byte[Bytes];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var read) && read == Bytes ? new MasterKey(bytes) : null;
    }

    /// <summary>A key for one use (HKDF, SHA-256).</summary>
    public byte[] Derive(string name) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Bytes, info: Encoding.UTF8.GetBytes(name));
}
