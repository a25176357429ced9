using System.Globalization;
using System.Text;

namespace Gongkai.Reports.Reading.Pages;

/// <summary>A page as a picture in shades of grey, row by row from the top; 0 is black.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    /// <summary>A page of A3 at 400 dots to the inch has 31 million.</summary>
    public const int MostPixels = 40_000_000;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Pixels { get; } = pixels;

    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>Reads pictures in the binary PGM format (P5) that follow each other, as pdftoppm writes them. What is cut off is left out.</summary>
    public static IReadOnlyList<GrayImage> ReadAll(ReadOnlySpan<byte> bytes)
    {
        var images = new List<GrayImage>();

        while (TryHeader(ref bytes, out var width, out var height) && bytes.Length >= width * height)
        {
            images.Add(new(width, height, bytes[..(width * height)].ToArray()));
            bytes = bytes[(width * height)..];
        }

        return images;
    }

    /// <summary>Writes the binary PGM format.</summary>
    public byte[] ToPgm() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Pixels];

    /// <summary>The rectangle, cut to the picture.</summary>
    public GrayImage Crop(int left, int top, int right, int bottom)
    {
        (left, top) = (Math.Clamp(left, 0, Width), Math.Clamp(top, 0, Height));
        (right, bottom) = (Math.Clamp(right, left, Width), Math.Clamp(bottom, top, Height));

        var cut = new byte[(right - left) * (bottom - top)];
        for (var y = top; y < bottom; y++)
        {
            Row(y)[left..right].CopyTo(cut.AsSpan((y - top) * (right - left)));
        }

        return new(right - left, bottom - top, cut);
    }

    private static bool TryHeader(ref ReadOnlySpan<byte> bytes, out int width, out int height)
    {
        width = height = 0;
        if (!bytes.StartsWith("P5"u8))
        {
            return false;
        }

        bytes = bytes[2..];
        width = Number(ref bytes);
        height = Number(ref bytes);
        var white = Number(ref bytes);
        bytes = bytes.IsEmpty ? bytes : bytes[1..];

        return white == 255 && width > 0 && height > 0 && (long)width * height <= MostPixels;
    }

    private static int Number(ref ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \n\r\t"u8);
        var digits = bytes.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var text = digits < 0 ? bytes : bytes[..digits];
        bytes = bytes[text.Length..];

        return text.Length is > 0 and < 7 ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
    }
}
