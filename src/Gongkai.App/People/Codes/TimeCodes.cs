using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.People.Codes;

/// <summary>Codes that change every half minute (RFC 6238). The step a code belongs to is told, so that it can be used up: Identity's own provider only says yes.</summary>
internal static class TimeCodes
{
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // A phone's clock may be half a minute off, and typing takes time.
    private const int Skew = 1;

    /// <summary>The step this code is of, when that is later than the last one used; null for a code that does not fit or was used.</summary>
    public static long? Step(string key, string code, DateTime at, long? lastUsed)
    {
        var now = (long)(at - DateTime.UnixEpoch).TotalSeconds / StepSeconds;
        var typed = Encoding.ASCII.GetBytes(code);
        long? fits = null;

        for (var step = now - Skew; step <= now + Skew; step++)
        {
            // All are compared, whichever fits, so that the time taken says nothing.
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.ASCII.GetBytes(At(key, step))) && step > (lastUsed ?? long.MinValue))
            {
                fits ??= step;
            }
        }

        return fits;
    }

    /// <summary>The code of an instant.</summary>
    public static string At(string key, DateTime at) => At(key, (long)(at - DateTime.UnixEpoch).TotalSeconds / StepSeconds);

    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What authenticators on phones compute; RFC 6238 names SHA-1.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset, 4)) & int.MaxValue;

        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (buffer, bits) = (0, 0);

        foreach (var letter in key)
        {
            buffer = ((buffer << 5) | Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
