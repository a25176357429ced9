using System.Text;
using System.Text.Unicode;

namespace Gongkai.Reports.Reading.Encodings;

/// <summary>
/// Bytes to text. What the bytes can be decides, then how much the result looks like Chinese; what the file declares is only heard when both leave a choice,
/// because pages saved, copied or converted by hand often declare another encoding than they have.
/// </summary>
internal static class TextDecoder
{
    private const int SampleLength = 64 * 1024;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, likeness) = Detect(ref bytes);
        var text = encoding.GetString(bytes);

        var nulls = text.AsSpan().Count('\0');
        var lost = text.AsSpan().Count('\uFFFD');

        return new DecodedText(nulls > 0 ? text.Replace("\0", "") : text, encoding.WebName, nulls, lost) { Likeness = likeness };
    }

    /// <summary>The encoding; a byte order mark is taken off.</summary>
    private static (Encoding Encoding, double Likeness) Detect(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            bytes = bytes[2..];
            return (Encoding.Unicode, 0);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            bytes = bytes[2..];
            return (Encoding.BigEndianUnicode, 0);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        return WithoutMark(bytes);
    }

    private static (Encoding Encoding, double Likeness) WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];

        if (Utf8.IsValid(bytes) && !sample.Contains((byte)0) && (bytes.ContainsAnyInRange((byte)0xE1, (byte)0xEF) || !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF)))
        {
            return (Encoding.UTF8, 0);
        }

        var best = Encoding.UTF8;
        var most = double.NegativeInfinity;

        foreach (var candidate in Candidates(sample))
        {
            var likeness = ChineseLikeness.Of(candidate.GetString(Even(sample, candidate)));
            if (likeness > most)
            {
                (best, most) = (candidate, likeness);
            }
        }

        return (best, most);
    }

    /// <summary>Best guesses first: on equal terms the earlier stays.</summary>
    private static IEnumerable<Encoding> Candidates(ReadOnlySpan<byte> sample)
    {
        var list = new List<Encoding> { Encoding.UTF8, Encoding.GetEncoding("GB18030") };

        if (DeclaresBig5(sample))
        {
            list.Add(Encoding.GetEncoding("big5"));
        }

        list.Add(Encoding.Unicode);
        list.Add(Encoding.BigEndianUnicode);

        return list;
    }

    private static ReadOnlySpan<byte> Even(ReadOnlySpan<byte> sample, Encoding encoding) =>
        encoding is UnicodeEncoding && sample.Length % 2 == 1 ? sample[..^1] : sample;

    private static bool DeclaresBig5(ReadOnlySpan<byte> sample)
    {
        var head = sample[..Math.Min(sample.Length, 4096)];
        return head.IndexOf("big5"u8) >= 0 || head.IndexOf("Big5"u8) >= 0 || head.IndexOf("BIG5"u8) >= 0;
    }
}

/// <summary>Text and what became of its bytes.</summary>
/// <param name="Text">Without byte order mark and without NUL characters.</param>
/// <param name="Encoding">Name of the encoding.</param>
/// <param name="Nulls">How many NUL characters were dropped.</param>
/// <param name="Lost">How many characters could not be decoded.</param>
internal sealed record DecodedText(string Text, string Encoding, int Nulls, int Lost)
{
    /// <summary>How much a text whose encoding had to be guessed looks like Chinese; negative when it looks like nothing. 0 when nothing was guessed.</summary>
    public double Likeness { get; init; }
}
