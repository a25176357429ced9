using System.Security.Cryptography;
using System.Text;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Feedback;

/// <summary>The code a writer asks by: twelve letters and digits that are not mistaken for each other, 59 bits; kept as its hash only.</summary>
public static class QueryCode
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 12;

    /// <summary>A new code, in three groups of four.</summary>
    public static string New()
    {
        Span<char> code = stackalloc char[Length];
        for (var at = 0; at < Length; at++)
        {
            code[at] = Letters[RandomNumberGenerator.GetInt32(Letters.Length)];
        }

        return $"{code[..4]}-{code[4..8]}-{code[8..]}";
    }

    /// <summary>The hash of a code however it was typed; null when it cannot be one.</summary>
    public static string? HashOf(string? typed)
    {
        var code = string.Concat((typed ?? "").Select(Fold.Char).Select(char.ToUpperInvariant).Where(char.IsAsciiLetterOrDigit));
        return code.Length == Length ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code))) : null;
    }
}
