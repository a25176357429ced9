using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.Subscriptions;

/// <summary>A code in a link: 128 bits, kept as its hash.</summary>
internal static class SubscriptionCode
{
    private const int Bytes = 16;
    private const int Longest = 40;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Null when it cannot be one.</summary>
    public static string? HashOf(string? code) => code is { Length: > 0 and <= Longest } ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code))) : null;
}
