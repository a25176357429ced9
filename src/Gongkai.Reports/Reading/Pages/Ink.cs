namespace Gongkai.Reports.Reading.Pages;

/// <summary>Which pixels of a picture are dark.</summary>
internal sealed class Ink(int width, int height, bool[] dark)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public ReadOnlySpan<bool> Row(int y) => dark.AsSpan(y * Width, Width);

    /// <summary>Dark is what is below the threshold.</summary>
    public static Ink Of(GrayImage image, int threshold)
    {
        var dark = new bool[image.Pixels.Length];
        for (var i = 0; i < dark.Length; i++)
        {
            dark[i] = image.Pixels[i] < threshold;
        }

        return new(image.Width, image.Height, dark);
    }

    /// <summary>Rows become columns, so that one search along rows finds upright lines too.</summary>
    public Ink Transposed()
    {
        // In tiles, because walking down columns of a large picture misses the cache at every step.
        const int Tile = 32;
        var turned = new bool[dark.Length];

        for (var top = 0; top < Height; top += Tile)
        {
            for (var left = 0; left < Width; left += Tile)
            {
                for (var y = top; y < Math.Min(Height, top + Tile); y++)
                {
                    for (var x = left; x < Math.Min(Width, left + Tile); x++)
                    {
                        turned[(x * Height) + y] = dark[(y * Width) + x];
                    }
                }
            }
        }

        return new(Height, Width, turned);
    }

    /// <summary>Dark pixels within a rectangle, its edges included and cut to the picture.</summary>
    public int Count(int left, int top, int right, int bottom)
    {
        var count = 0;
        for (var y = Math.Max(0, top); y <= Math.Min(Height - 1, bottom); y++)
        {
            foreach (var pixel in Row(y)[Math.Clamp(left, 0, Width)..Math.Clamp(right + 1, 0, Width)])
            {
                count += pixel ? 1 : 0;
            }
        }

        return count;
    }
}
