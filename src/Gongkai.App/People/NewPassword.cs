using System.Security.Cryptography;

namespace Gongkai.App.People;

/// <summary>A password to hand over: easy to read out and to type, 80 bits, no letters that look alike.</summary>
internal static class NewPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string All = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static string Make()
    {
        var groups = Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(All, 4));
        // One of each class, whatever the rules ask for.
        return $"{string.Join('-', groups)}-{RandomNumberGenerator.GetString(Letters, 1)}{RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ", 1)}{RandomNumberGenerator.GetString("23456789", 1)}";
    }
}
