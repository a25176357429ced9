using System.Buffers.Binary;
using Gongkai.Law;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>What a JPEG tells about where, by whom and with what it was taken (Exif 2.3, XMP, IPTC, comments).</summary>
internal static class JpegHidden
{
    private const byte Exif = 0xE1;
    private const byte Iptc = 0xED;
    private const byte Remark = 0xFE;
    private const int OrientationTag = 0x0112;
    private const int ArtistTag = 0x013B;
    private const int GpsTag = 0x8825;

    private static readonly Wording Place = new("照片信息", "picture's own data");

    public static IEnumerable<HiddenPart> In(ReadOnlySpan<byte> jpeg)
    {
        var parts = new List<HiddenPart>();
        foreach (var (marker, from, to) in Segments(jpeg))
        {
            var segment = jpeg[from..to];
            var tags = marker == Exif ? Tags(segment) : [];
            if (tags.ContainsKey(GpsTag))
            {
                parts.Add(HiddenPart.Of(HiddenKind.Location, Place, "", removable: true));
            }
            else if (tags.ContainsKey(ArtistTag) || marker is Iptc or Remark || (marker == Exif && IsXmp(segment)))
            {
                parts.Add(HiddenPart.Of(HiddenKind.Properties, Place, "", removable: true));
            }
        }

        return parts;
    }

    /// <summary>The picture without its stories; which way is up stays.</summary>
    public static byte[] Without(ReadOnlySpan<byte> jpeg)
    {
        var segments = Segments(jpeg);
        if (!segments.Any(segment => segment.Marker is Exif or Iptc or Remark))
        {
            return jpeg.ToArray();
        }

        var clean = new List<byte>(jpeg.Length);
        var at = 0;
        foreach (var (marker, from, to) in segments)
        {
            if (marker is not (Exif or Iptc or Remark))
            {
                continue;
            }

            clean.AddRange(jpeg[at..(from - 4)]);
            clean.AddRange(marker == Exif && Tags(jpeg[from..to]).GetValueOrDefault(OrientationTag) is > 1 and <= 8 and var way ? Upright(way) : []);
            at = to;
        }

        clean.AddRange(jpeg[at..]);
        return [.. clean];
    }

    // Up to the picture itself; each with the place of its content. A length that runs out of the file ends the list.
    private static List<(byte Marker, int From, int To)> Segments(ReadOnlySpan<byte> jpeg)
    {
        var list = new List<(byte, int, int)>();
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF && jpeg[at + 1] is not 0xDA;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (length < 2 || at + 2 + length > jpeg.Length)
            {
                break;
            }

            list.Add((jpeg[at + 1], at + 4, at + 2 + length));
            at += 2 + length;
        }

        return list;
    }

    private static bool IsXmp(ReadOnlySpan<byte> segment) => segment.StartsWith("http://ns.adobe.com/xap/"u8);

    // Tags of the first directory, with the value of those that are short numbers.
    private static Dictionary<int, int> Tags(ReadOnlySpan<byte> segment)
    {
        var tags = new Dictionary<int, int>();
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return tags;
        }

        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = (int)Math.Min(int.MaxValue, Long(tiff[4..], little));
        if (directory < 8 || directory + 2 > tiff.Length)
        {
            return tags;
        }

        var count = Short(tiff[directory..], little);
        for (var i = 0; i < count && directory + 2 + (i * 12) + 12 <= tiff.Length; i++)
        {
            var entry = tiff.Slice(directory + 2 + (i * 12), 12);
            tags[Short(entry, little)] = Short(entry[8..], little);
        }

        return tags;
    }

    private static int Short(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);

    // An Exif segment of one tag.
    private static byte[] Upright(int way) =>
    [
        0xFF, Exif, 0, 34, .. "Exif\0\0"u8, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, 0, 0, 0, 0,
    ];
}
