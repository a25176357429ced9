using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Storage.Protection;

namespace Gongkai.App.People.Providers;

/// <summary>What is kept of a person's name at a provider. It may be an identity number, so the database has a keyed hash only, and the end of it to tell two apart.</summary>
internal static class ExternalKey
{
    public const int Longest = 255;

    public static string Of(MasterKeyFile master, string provider, string subject) =>
        Convert.ToHexString(HMACSHA256.HashData(MasterKeyFile.At(master.Path).Derive("external account"), Encoding.UTF8.GetBytes($"{provider}\n{subject}")));

    /// <summary>…1234; nothing of a short one.</summary>
    public static string Hint(string subject) => subject.Length >= 12 ? $"…{subject[^4..]}" : "…";
}
