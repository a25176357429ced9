using Gongkai.Reports.Reading.Encodings;

namespace Gongkai.Reports.Reading;

/// <summary>The text of a text file in UTF-8, UTF-16 or GBK, whichever it is.</summary>
public static class FileText
{
    /// <summary>Decoded; the byte order mark is not part of it.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes).Text;
}
