using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>Tells ink from paper.</summary>
internal static class Contrast
{
    /// <summary>Hairlines come out grey: halfway from ink to paper, the commonest light shade.</summary>
    public static int OfThinLines(GrayImage image, int threshold)
    {
        var counts = new int[256];
        foreach (var pixel in image.Pixels)
        {
            counts[pixel]++;
        }

        var paper = threshold;
        for (var i = threshold; i < 256; i++)
        {
            paper = counts[i] > counts[paper] ? i : paper;
        }

        return threshold + ((paper - threshold) / 2);
    }

    /// <summary>The grey value that parts a page best into dark and light (Otsu 1979), kept within reason for pages that are nearly empty.</summary>
    public static int Threshold(GrayImage image)
    {
        var counts = new long[256];
        foreach (var pixel in image.Pixels)
        {
            counts[pixel]++;
        }

        var (total, sum) = ((double)image.Pixels.Length, 0.0);
        for (var i = 0; i < 256; i++)
        {
            sum += (double)i * counts[i];
        }

        var (best, most, below, belowSum) = (128, -1.0, 0.0, 0.0);
        for (var i = 0; i < 256; i++)
        {
            below += counts[i];
            belowSum += (double)i * counts[i];
            if (below == 0 || below >= total)
            {
                continue;
            }

            var apart = (belowSum / below) - ((sum - belowSum) / (total - below));
            var score = below * (total - below) * apart * apart;
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return Math.Clamp(best, 90, 200);
    }
}
