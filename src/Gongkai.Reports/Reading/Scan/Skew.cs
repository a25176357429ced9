using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>Straightens pages that lay crooked on the glass.</summary>
internal static class Skew
{
    private const double Most = 4;
    private const double Least = 0.06;
    private const int SampleWidth = 900;

    /// <summary>The page turned so that its lines are level.</summary>
    public static GrayImage Straighten(GrayImage image, int threshold)
    {
        var angle = Angle(image, threshold);
        return Math.Abs(angle) < Least ? image : Turn(image, angle);
    }

    /// <summary>
    /// The slope in degrees that text lines and ruled lines follow, positive when they sink to the right: along it the dark pixels fall into few rows,
    /// so the sum of the squares of their numbers is greatest.
    /// </summary>
    public static double Angle(GrayImage image, int threshold)
    {
        var dark = Sample(image, threshold);
        var coarse = Best(dark, 0, Most, 0.25);
        return Best(dark, Best(dark, coarse, 0.25, 0.05), 0.05, 0.01);
    }

    private static double Best(List<(int X, int Y)> dark, double middle, double reach, double step)
    {
        var (best, most) = (middle, -1.0);
        for (var angle = middle - reach; angle <= middle + reach + 1e-9; angle += step)
        {
            var score = Score(dark, Math.Tan(angle * Math.PI / 180));
            if (score > most)
            {
                (best, most) = (angle, score);
            }
        }

        return best;
    }

    private static double Score(List<(int X, int Y)> dark, double slope)
    {
        const int Reach = 400;
        var rows = new int[(2 * SampleWidth) + (2 * Reach)];
        foreach (var (x, y) in dark)
        {
            var row = (int)(y - (slope * x)) + Reach;
            if ((uint)row < (uint)rows.Length)
            {
                rows[row]++;
            }
        }

        var score = 0.0;
        foreach (var count in rows)
        {
            score += (double)count * count;
        }

        return score;
    }

    private static List<(int X, int Y)> Sample(GrayImage image, int threshold)
    {
        var step = Math.Max(1, Math.Max(image.Width, image.Height) / (SampleWidth * 2));
        var unit = Math.Max(1.0, Math.Max(image.Width, image.Height) / (double)(SampleWidth * 2));
        var dark = new List<(int, int)>();

        for (var y = 0; y < image.Height; y += step)
        {
            var row = image.Row(y);
            for (var x = 0; x < row.Length; x += step * 2)
            {
                if (row[x] < threshold)
                {
                    dark.Add(((int)(x / unit), (int)(y / unit)));
                }
            }
        }

        return dark;
    }

    private static GrayImage Turn(GrayImage image, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (middleX, middleY) = (image.Width / 2.0, image.Height / 2.0);
        var turned = new byte[image.Pixels.Length];

        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                var (dx, dy) = (x - middleX, y - middleY);
                turned[(y * image.Width) + x] = image.At(middleX + (dx * cos) - (dy * sin), middleY + (dx * sin) + (dy * cos));
            }
        }

        return new(image.Width, image.Height, turned);
    }
}
