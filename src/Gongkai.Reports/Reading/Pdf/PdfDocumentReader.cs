using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>PDF to blocks: words by position from its text, tables from its drawn lines.</summary>
internal static class PdfDocumentReader
{
    private const int PagesAtOnce = 8;
    private const int DarkerThanThis = 170;

    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var folder = new PrivateFolder();
        var path = folder.Write("report.pdf", bytes);

        var text = PdfText.Read(path, budget);
        if (text.Refusal is { } refusal)
        {
            return refusal;
        }

        if (text.Value.Pages.Count == 0)
        {
            return Refusals.Damaged("PDF");
        }

        var pages = WithLattices(path, text.Value.Pages, budget);
        return new Document("pdf", PageBlocks.From(pages)) { MetaTitle = text.Value.Title, Remarks = [.. PdfRemarks.On(bytes.Span, pages.Count)] };
    }

    private static List<PageSheet> WithLattices(string path, IReadOnlyList<PageSheet> pages, ReadingBudget budget)
    {
        var drawn = new List<PageSheet>(pages.Count);

        for (var first = 0; first < pages.Count; first += PagesAtOnce)
        {
            var here = pages.Skip(first).Take(PagesAtOnce).ToList();
            var pictures = PdfPictures.ForLines(path, first + 1, first + here.Count, budget);

            drawn.AddRange(here.Select((page, i) => pictures.Refusal is null && i < pictures.Value.Count ? WithLattices(page, pictures.Value[i]) : page));
        }

        return drawn;
    }

    private static PageSheet WithLattices(PageSheet page, GrayImage picture)
    {
        var points = Math.Max(page.Width, page.Height) / Math.Max(picture.Width, picture.Height);

        // The text layer gives the size of the paper, the picture that of the page as it is turned.
        return page with
        {
            Width = picture.Width * points,
            Height = picture.Height * points,
            Lattices = LatticeBuilder.Build(Ruling.Find(Ink.Of(picture, DarkerThanThis), points, gap: 1)),
        };
    }
}
