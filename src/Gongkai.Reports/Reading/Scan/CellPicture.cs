using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>The inside of one drawn cell.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Picture">Cut to its ink; null when the cell is empty.</param>
/// <param name="Blobs">Its patches of ink, in pixels of the picture.</param>
internal sealed record CellPicture(LatticeCell Cell, GrayImage? Picture, IReadOnlyList<Blob> Blobs)
{
    private const float Inset = 1.7f;
    private const float Speck = 0.75f;
    private const float LeastFaint = 3f;

    public static CellPicture Of(ScannedPage page, LatticeCell cell)
    {
        var inside = Inside(page, cell.Box);
        var least = Math.Max(4, (int)(Speck * Speck / (page.Points * page.Points)));
        var blobs = WithoutLines(InkBlobs.Find(inside, page.Threshold, least), inside, page.Points);

        if (blobs.Count == 0)
        {
            // Faint print is no blank: what is clearly darker than the paper counts before a cell is called empty.
            blobs = [.. WithoutLines(InkBlobs.Find(inside, (page.Threshold + 255) / 2, 2 * least), inside, page.Points).Where(blob => blob.Height * page.Points >= LeastFaint)];
        }

        if (blobs.Count == 0)
        {
            return new(cell, null, []);
        }

        var ink = blobs.Aggregate((a, b) => a.With(b));
        return new(cell, inside.Crop(ink.Left, ink.Top, ink.Right, ink.Bottom), [.. blobs.Select(blob => blob with { Left = blob.Left - ink.Left, Right = blob.Right - ink.Left, Top = blob.Top - ink.Top, Bottom = blob.Bottom - ink.Top })]);
    }

    private static GrayImage Inside(ScannedPage page, Box box)
    {
        int Pixel(float points) => (int)Math.Round(points / page.Points);
        return page.Image.Crop(Pixel(box.Left + Inset), Pixel(box.Top + Inset), Pixel(box.Right - Inset), Pixel(box.Bottom - Inset));
    }

    /// <summary>The edges of the cell's own lines, where they are thick or not quite straight: long patches along the border.</summary>
    private static List<Blob> WithoutLines(List<Blob> blobs, GrayImage inside, float points) => blobs.FindAll(blob =>
    {
        var atSide = blob.Left <= 1 || blob.Right >= inside.Width - 1;
        var atEnd = blob.Top <= 1 || blob.Bottom >= inside.Height - 1;
        return !((atSide && blob.Width * points < 1.6f && blob.Height > 2 * blob.Width) || (atEnd && blob.Height * points < 1.6f && blob.Width > 2 * blob.Height));
    });
}
