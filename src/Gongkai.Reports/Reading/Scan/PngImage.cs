using System.Buffers.Binary;
using System.IO.Compression;
using Gongkai.Law;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>PNG (ISO 15948) to shades of grey, transparent parts on white paper. Interlaced pictures are not read.</summary>
internal static class PngImage
{
    private const int ChunkFrame = 12;

    private static Refusal Damaged => Refusals.Damaged("PNG");

    /// <summary>The picture, or why there is none: it is damaged, interlaced, or larger than any page.</summary>
    public static Outcome<GrayImage> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 33 || Layout.Read(bytes[16..29]) is not { } layout)
        {
            return Damaged;
        }

        if ((ulong)layout.Width * layout.Height > GrayImage.MostPixels)
        {
            return Refusals.PictureTooLarge;
        }

        if (layout.Interlaced)
        {
            return Refusals.InterlacedPng;
        }

        var (packed, palette) = Chunks(bytes[8..]);

        try
        {
            return Decode(packed, layout, palette);
        }
        catch (InvalidDataException)
        {
            return Damaged;
        }
        catch (EndOfStreamException)
        {
            return Damaged;
        }
    }

    private static (MemoryStream Packed, byte[] Palette) Chunks(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        byte[] palette = [];

        while (bytes.Length >= ChunkFrame)
        {
            var length = (int)Math.Min((uint)(bytes.Length - ChunkFrame), BinaryPrimitives.ReadUInt32BigEndian(bytes));
            var name = bytes.Slice(4, 4);
            var data = bytes.Slice(8, length);

            if (name.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }
            else if (name.SequenceEqual("PLTE"u8))
            {
                palette = data.ToArray();
            }

            bytes = bytes[(length + ChunkFrame)..];
        }

        packed.Position = 0;
        return (packed, palette);
    }

    private static GrayImage Decode(MemoryStream packed, Layout layout, byte[] palette)
    {
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var (row, previous) = (new byte[layout.RowBytes], new byte[layout.RowBytes]);
        var (width, height) = ((int)layout.Width, (int)layout.Height);
        var pixels = new byte[width * height];

        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            stream.ReadExactly(row);
            Unfilter(filter, row, previous, layout.PixelBytes);

            for (var x = 0; x < width; x++)
            {
                pixels[(y * width) + x] = layout.Gray(row, x, palette);
            }

            (row, previous) = (previous, row);
        }

        return new GrayImage(width, height, pixels);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < pixel ? 0 : row[i - pixel], above[i], i < pixel ? 0 : above[i - pixel]);
            row[i] += filter switch
            {
                0 => (byte)0,
                1 => (byte)left,
                2 => up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException("unknown filter"),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    /// <summary>How pixels are stored: the IHDR chunk.</summary>
    private readonly record struct Layout(uint Width, uint Height, int Depth, int Colour, bool Interlaced)
    {
        public int PixelBytes => Math.Max(1, Channels * Depth / 8);

        public int RowBytes => (int)((((long)Width * Channels * Depth) + 7) / 8);

        private int Channels => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

        public static Layout? Read(ReadOnlySpan<byte> header)
        {
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
            var (depth, colour, interlacing) = (header[8], header[9], header[12]);

            return width > 0 && height > 0 && interlacing <= 1
                && depth is 1 or 2 or 4 or 8 or 16 && colour is 0 or 2 or 3 or 4 or 6 && (depth >= 8 || colour is 0 or 3)
                ? new(width, height, depth, colour, interlacing == 1)
                : null;
        }

        public byte Gray(byte[] row, int x, byte[] palette)
        {
            if (Depth < 8)
            {
                var value = (row[x * Depth / 8] >> (8 - Depth - (x * Depth % 8))) & ((1 << Depth) - 1);
                return Colour == 3 ? FromPalette(palette, value) : (byte)(value * 255 / ((1 << Depth) - 1));
            }

            var at = x * PixelBytes;
            var step = Depth / 8;

            return Colour switch
            {
                2 => Mix(row[at], row[at + step], row[at + (2 * step)]),
                3 => FromPalette(palette, row[at]),
                4 => OnWhite(row[at], row[at + step]),
                6 => OnWhite(Mix(row[at], row[at + step], row[at + (2 * step)]), row[at + (3 * step)]),
                _ => row[at],
            };
        }

        private static byte FromPalette(byte[] palette, int index) =>
            (index * 3) + 2 < palette.Length ? Mix(palette[index * 3], palette[(index * 3) + 1], palette[(index * 3) + 2]) : (byte)255;

        private static byte Mix(byte red, byte green, byte blue) => (byte)(((299 * red) + (587 * green) + (114 * blue)) / 1000);

        private static byte OnWhite(byte gray, byte alpha) => (byte)(255 - ((255 - gray) * alpha / 255));
    }
}
