using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.People.Providers;

/// <summary>What is kept of a person's name at a provider. It may be an identity number, so the database has its hash only, and the end of it to tell two apart.</summary>
internal static class ExternalKey
{
    public const int Longest = 255;

    public static string Of(string provider, string subject) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{provider}\n{subject}")));

    /// <summary>…1234; nothing of a short one.</summary>
    public static string Hint(string subject) => subject.Length >= 12 ? $"…{subject[^4..]}" : "…";
}
