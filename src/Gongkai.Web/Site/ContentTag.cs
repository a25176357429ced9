using System.Security.Cryptography;

namespace Gongkai.Web.Site;

/// <summary>The strong ETag of public bytes: the same bytes have the same on every node.</summary>
internal static class ContentTag
{
    private const int Bytes = 12;

    /// <summary>With its quotation marks.</summary>
    public static string Of(ReadOnlySpan<byte> content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, Bytes))}\"";
}
