using System.Security.Cryptography;

namespace Gongkai.Web.Tests.Pages.Desk;

/// <summary>An authenticator as phones have it (RFC 6238), written without the site's own code.</summary>
internal static class Phone
{
    public static string Code(string key, DateTime at)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Select(letter => Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeSeconds() / 30).Reverse().ToArray();
#pragma warning disable CA5350 // RFC 6238 says SHA-1.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var start = hash[^1] & 15;
        var number = ((hash[start] & 127) << 24) | (hash[start + 1] << 16) | (hash[start + 2] << 8) | hash[start + 3];

        return (number % 1_000_000).ToString("D6");
    }
}
