using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>A connected patch of ink, in pixels; right and bottom lie outside.</summary>
internal readonly record struct Blob(int Left, int Top, int Right, int Bottom, int Pixels)
{
    public int Height => Bottom - Top;

    public int Width => Right - Left;

    public Blob With(Blob other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom), Pixels + other.Pixels);
}

/// <summary>Finds connected patches of ink, specks left out.</summary>
internal static class InkBlobs
{
    public static List<Blob> Find(GrayImage image, int threshold, int leastPixels)
    {
        var seen = new bool[image.Pixels.Length];
        var blobs = new List<Blob>();
        var front = new Stack<int>();

        for (var at = 0; at < seen.Length; at++)
        {
            if (!seen[at] && image.Pixels[at] < threshold && Spread(image, threshold, at, seen, front) is var blob && blob.Pixels >= leastPixels)
            {
                blobs.Add(blob);
            }
        }

        return blobs;
    }

    private static Blob Spread(GrayImage image, int threshold, int start, bool[] seen, Stack<int> front)
    {
        var blob = new Blob(int.MaxValue, int.MaxValue, 0, 0, 0);
        seen[start] = true;
        front.Push(start);

        while (front.TryPop(out var at))
        {
            var (x, y) = (at % image.Width, at / image.Width);
            blob = blob.With(new(x, y, x + 1, y + 1, 1));

            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(image.Height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(image.Width - 1, x + 1); nx++)
                {
                    var next = (ny * image.Width) + nx;
                    if (!seen[next] && image.Pixels[next] < threshold)
                    {
                        seen[next] = true;
                        front.Push(next);
                    }
                }
            }
        }

        return blob;
    }
}
