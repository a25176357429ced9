using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>A page of a PDF after a first look.</summary>
/// <param name="Sheet">Its words and drawn tables.</param>
/// <param name="IsPicture">Whether its text must be recognised: it has none, or none that means anything, or its tables are pictures.</param>
internal sealed record PdfPage(PageSheet Sheet, bool IsPicture)
{
    /// <summary>
    /// What stands when a picture could not be recognised: real text and the tables that hold some. A table whose cells were never read must not
    /// come out as a table of blanks.
    /// </summary>
    public PageSheet Unrecognised => TextQuality.IsPoor(Sheet.Words)
        ? Sheet with { Words = [], Lattices = [] }
        : Sheet with { Lattices = [.. Sheet.Lattices.Where(lattice => Sheet.Words.Any(word => lattice.Box.Holds(word.Box.CentreX, word.Box.CentreY)))] };
}

/// <summary>Looks at every page as a small picture: which lines it draws, and whether it holds more than its text layer says.</summary>
internal static class PdfPages
{
    private const int PagesAtOnce = 8;
    private const int DarkerThanThis = 170;

    /// <summary>Grey borders go up to D0 in the templates of office programs; shading begins at D9.</summary>
    private const int GreyLines = 212;

    /// <summary>The least share of dark pixels on a page with something on it.</summary>
    private const double LeastInk = 0.0008;

    public static IReadOnlyList<PdfPage> Look(string path, IReadOnlyList<PageSheet> pages, ReadingBudget budget)
    {
        var looked = new List<PdfPage>(pages.Count);

        for (var first = 0; first < pages.Count; first += PagesAtOnce)
        {
            var here = pages.Skip(first).Take(PagesAtOnce).ToList();
            var pictures = PdfPictures.ForLines(path, first + 1, first + here.Count, budget);

            looked.AddRange(here.Select((page, i) => pictures.Refusal is null && i < pictures.Value.Count ? Look(page, pictures.Value[i]) : new PdfPage(page, IsPicture: false)));
        }

        return looked;
    }

    private static PdfPage Look(PageSheet page, GrayImage picture)
    {
        var points = Math.Max(page.Width, page.Height) / Math.Max(picture.Width, picture.Height);
        var ink = Ink.Of(picture, DarkerThanThis);
        var lattices = LatticeBuilder.Build(Ruling.Find(picture, [DarkerThanThis, GreyLines], points, gap: 1));

        // The text layer gives the size of the paper, the picture that of the page as it is turned.
        var sheet = page with { Width = picture.Width * points, Height = picture.Height * points, Lattices = lattices };
        var isPicture = TextQuality.IsPoor(page.Words) ? HasInk(ink) : lattices.Any(lattice => IsDrawnText(lattice, page.Words, ink, points));

        return new(sheet, isPicture);
    }

    private static bool HasInk(Ink ink) => ink.Count(0, 0, ink.Width, ink.Height) > LeastInk * ink.Width * ink.Height;

    /// <summary>A table whose cells hold ink and no words is a picture on a page of text.</summary>
    private static bool IsDrawnText(Lattice lattice, IReadOnlyList<Word> words, Ink ink, float points)
    {
        if (words.Any(word => lattice.Box.Holds(word.Box.CentreX, word.Box.CentreY)))
        {
            return false;
        }

        int Pixel(float at) => (int)(at / points);
        var inked = lattice.Cells.Count(cell => ink.Count(Pixel(cell.Box.Left + 3), Pixel(cell.Box.Top + 3), Pixel(cell.Box.Right - 3), Pixel(cell.Box.Bottom - 3)) > 8);
        return inked * 2 > lattice.Cells.Count;
    }
}
