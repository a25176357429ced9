using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Setup;
using Gongkai.App.Storage.Protection;

namespace Gongkai.App.History;

/// <summary>
/// Seals the end of the history with a key that whoever can write to the database need not have: from the settings where several nodes share it,
/// else from a file in the data folder that is made at the first use.
/// </summary>
public sealed class HistorySeal(OfficeSettings settings)
{
    private const string FileName = "history.key";
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> key = new(() => KeyOf(settings));

    /// <summary>The seal over the end of a history.</summary>
    public string Of(long sequence, string hash) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{sequence}:{hash}")));

    /// <summary>Whether the end is as it was sealed.</summary>
    public bool Holds(ChainHead head) => head.Sequence == 0
        ? head.Hash == HistoryChain.Beginning && head.Seal.Length == 0
        : CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(head.Sequence, head.Hash)), Encoding.ASCII.GetBytes(head.Seal));

    private static byte[] KeyOf(OfficeSettings settings) => string.IsNullOrEmpty(settings.HistoryKey)
        ? KeyIn(Path.Combine(settings.Data, FileName))
        : Convert.FromBase64String(settings.HistoryKey) is { Length: >= KeyBytes } given
            ? given
            : throw new InvalidOperationException($"Office:HistoryKey must be at least {KeyBytes} bytes in Base64, for example from: openssl rand -base64 {KeyBytes}");

    private static byte[] KeyIn(string path)
    {
        KeyFile.MakeOnce(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        return Convert.FromBase64String(File.ReadAllText(path));
    }
}
