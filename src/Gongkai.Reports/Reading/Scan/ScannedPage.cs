using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>A page as a picture, straightened, with the tables that its lines draw.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Image">Straightened.</param>
/// <param name="Threshold">Pixels below it are ink.</param>
/// <param name="Points">Points to a pixel.</param>
/// <param name="Lattices">From top to bottom.</param>
internal sealed record ScannedPage(int Number, GrayImage Image, int Threshold, float Points, IReadOnlyList<Lattice> Lattices)
{
    /// <summary>Light pixels that a printed line may have in a row after copying.</summary>
    private const int Gap = 4;

    /// <param name="number">Its page number.</param>
    /// <param name="picture">As scanned.</param>
    /// <param name="longSide">The longer side of the paper in points.</param>
    public static ScannedPage Of(int number, GrayImage picture, float longSide)
    {
        var threshold = Contrast.Threshold(picture);
        var straight = Skew.Straighten(picture, threshold);
        var points = longSide / Math.Max(straight.Width, straight.Height);
        var ruling = Ruling.Find(straight, [threshold, Contrast.OfThinLines(straight, threshold)], points, Gap);

        return new(number, straight, threshold, points, LatticeBuilder.Build(ruling));
    }

    /// <summary>The page with its tables painted over, for reading the text around them.</summary>
    public GrayImage WithoutTables()
    {
        var pixels = Image.Pixels.ToArray();
        foreach (var box in Lattices.Select(lattice => lattice.Box))
        {
            var (left, right) = (Pixel(box.Left - 3, Image.Width), Pixel(box.Right + 3, Image.Width));
            for (var y = Pixel(box.Top - 3, Image.Height); y < Pixel(box.Bottom + 3, Image.Height); y++)
            {
                pixels.AsSpan((y * Image.Width) + left, Math.Max(0, right - left)).Fill(255);
            }
        }

        return new(Image.Width, Image.Height, pixels);
    }

    private int Pixel(float points, int most) => Math.Clamp((int)(points / Points), 0, most);
}
