using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Pdf;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>A photograph or scan of one page, PNG or JPEG.</summary>
internal static class ImageDocumentReader
{
    /// <summary>A picture says nothing about its paper; A4 is what offices print on.</summary>
    private const float A4 = 842;

    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, string name, ReadingBudget budget)
    {
        if (name is not ("png" or "jpeg"))
        {
            return Refusals.OtherImage(name);
        }

        if (ScanReader.Missing(budget.Stop) is { } missing)
        {
            return missing;
        }

        var picture = name == "png" ? PngImage.Read(bytes.Span) : Jpeg(bytes, budget);
        if (picture.Refusal is { } refusal)
        {
            return refusal;
        }

        var sheet = ScanReader.Read(ScannedPage.Of(1, Sized(picture.Value), A4), budget);
        return sheet.Refusal is { } unread ? unread : new Document("scan", PageBlocks.From([sheet.Value])) { Sheets = [sheet.Value.Size], Remarks = [ScanRemarks.Recognised] };
    }

    private static GrayImage Sized(GrayImage picture)
    {
        var side = Math.Max(picture.Width, picture.Height);
        return side > ScanReader.TableSize * 1.25 ? picture.Scaled((double)ScanReader.TableSize / side) : picture;
    }

    private static Outcome<GrayImage> Jpeg(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        if (JpegPage.Wrap(bytes.Span) is not { } pdf)
        {
            return Refusals.Damaged("JPEG");
        }

        using var folder = new PrivateFolder();
        var drawn = PdfPictures.ForCharacters(folder.Write("picture.pdf", pdf), 1, ScanReader.TableSize, budget);

        return drawn.Refusal is { } refusal ? refusal : drawn.Value is [var image, ..] ? image : Refusals.Damaged("JPEG");
    }
}
