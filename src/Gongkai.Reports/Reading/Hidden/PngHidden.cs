using System.Buffers.Binary;
using System.Text;
using Gongkai.Law;

namespace Gongkai.Reports.Reading.Hidden;

/// <summary>Texts that a PNG carries beside its picture.</summary>
internal static class PngHidden
{
    private const int Signature = 8;

    private static readonly string[] Telling = ["tEXt", "zTXt", "iTXt", "eXIf"];

    public static IEnumerable<HiddenPart> In(ReadOnlySpan<byte> png)
    {
        var parts = new List<HiddenPart>();
        foreach (var (kind, from, to) in Chunks(png))
        {
            if (Telling.Contains(kind))
            {
                parts.Add(HiddenPart.Of(HiddenKind.Properties, new("图片信息", "picture's own data"), kind == "tEXt" ? Encoding.Latin1.GetString(png[(from + 8)..(to - 4)]).Replace('\0', ' ') : "", removable: true));
            }
        }

        return parts;
    }

    /// <summary>The picture without them.</summary>
    public static byte[] Without(ReadOnlySpan<byte> png)
    {
        var clean = new List<byte>(png.Length);
        clean.AddRange(png[..Math.Min(Signature, png.Length)]);
        var end = Signature;
        foreach (var (kind, from, to) in Chunks(png))
        {
            clean.AddRange(Telling.Contains(kind) ? [] : png[from..to]);
            end = to;
        }

        clean.AddRange(png[Math.Min(end, png.Length)..]);
        return [.. clean];
    }

    // Whole chunks, with length and checksum.
    private static List<(string Kind, int From, int To)> Chunks(ReadOnlySpan<byte> png)
    {
        var list = new List<(string, int, int)>();
        for (var at = Signature; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - 12)
            {
                break;
            }

            var to = at + 12 + (int)length;
            list.Add((Encoding.ASCII.GetString(png.Slice(at + 4, 4)), at, to));
            at = to;
        }

        return list;
    }
}
