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

    /// <summary>The shade between pixels; white outside.</summary>
    public byte At(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= Width || top + 1 >= Height)
        {
            return 255;
        }

        var (dx, dy, at) = (x - left, y - top, (top * Width) + left);
        var upper = (Pixels[at] * (1 - dx)) + (Pixels[at + 1] * dx);
        var lower = (Pixels[at + Width] * (1 - dx)) + (Pixels[at + Width + 1] * dx);
        return (byte)((upper * (1 - dy)) + (lower * dy) + 0.5);
    }

    /// <summary>The picture enlarged or reduced; reduced ones take the mean, so that thin lines fade and do not vanish.</summary>
    public GrayImage Scaled(double factor)
    {
        var (across, down) = (Math.Max(1, (int)(Width * factor)), Math.Max(1, (int)(Height * factor)));
        var scaled = new byte[across * down];
        var reach = Math.Max(1, (int)Math.Round(1 / factor));

        for (var y = 0; y < down; y++)
        {
            for (var x = 0; x < across; x++)
            {
                scaled[(y * across) + x] = reach > 1 ? Mean((int)(x / factor), (int)(y / factor), reach) : At(((x + 0.5) / factor) - 0.5, ((y + 0.5) / factor) - 0.5);
            }
        }

        return new(across, down, scaled);
    }

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

    /// <summary>The picture with white paper around it.</summary>
    public GrayImage WithMargin(int margin)
    {
        var framedWidth = Width + (2 * margin);
        var framed = new byte[framedWidth * (Height + (2 * margin))];
        Array.Fill(framed, (byte)255);

        for (var y = 0; y < Height; y++)
        {
            Row(y).CopyTo(framed.AsSpan(((y + margin) * framedWidth) + margin));
        }

        return new(framedWidth, Height + (2 * margin), framed);
    }

    private byte Mean(int left, int top, int reach)
    {
        var (sum, count) = (0, 0);
        for (var y = top; y < Math.Min(Height, top + reach); y++)
        {
            foreach (var pixel in Row(y)[left..Math.Min(Width, left + reach)])
            {
                sum += pixel;
                count++;
            }
        }

        return count == 0 ? (byte)255 : (byte)(sum / count);
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
