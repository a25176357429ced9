namespace Gongkai.Reports.Reading.Sniffing;

/// <summary>Sound and film by their first bytes. Nothing is read in them; those who keep files want to know what they keep.</summary>
internal static class MediaSniffer
{
    /// <summary>Null when it is neither.</summary>
    public static SniffedFile? Sniff(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // Of the frames' own marks only those of layer III: others begin texts in UTF-16.
        [(byte)'I', (byte)'D', (byte)'3', <= 9, ..] or [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, ..] => Media("mp3"),
        [0, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => Media(Brand(bytes[8..12])),
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => Media("ogg"),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => Media("wav"),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', (byte)' ', ..] => Media("avi"),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Media(bytes[..Math.Min(bytes.Length, 64)].IndexOf("webm"u8) >= 0 ? "webm" : "mkv"),
        _ => null,
    };

    private static string Brand(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("M4A"u8) || brand.StartsWith("M4B"u8) ? "m4a"
        : brand.StartsWith("qt"u8) ? "mov"
        : brand.StartsWith("hei"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("avif"u8) ? "heic"
        : "mp4";

    private static SniffedFile Media(string name) => new(FileKind.Unsupported, name);
}
