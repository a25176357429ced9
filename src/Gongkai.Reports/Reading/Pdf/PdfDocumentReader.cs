using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;
using Gongkai.Reports.Reading.Scan;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>PDF to blocks: words by position from its text, tables from its drawn lines, pages without usable text by recognition.</summary>
internal static class PdfDocumentReader
{
    public static Outcome<Document> Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var folder = new PrivateFolder();
        var path = folder.Write("report.pdf", bytes);
        var text = PdfText.Read(path, budget);

        return text.Refusal is { } refusal ? refusal
            : text.Value.Pages.Count == 0 ? Refusals.Damaged("PDF")
            : Read(path, text.Value, PdfRemarks.On(bytes.Span, text.Value.Pages.Count), budget);
    }

    private static Outcome<Document> Read(string path, PdfText text, IEnumerable<Wording> remarks, ReadingBudget budget)
    {
        var pages = PdfPages.Look(path, text.Pages, budget);
        var scanned = pages.Where(page => page.IsPicture).Select(page => page.Sheet).ToList();

        if (scanned.Count == 0)
        {
            return new Document("pdf", PageBlocks.From([.. pages.Select(page => page.Sheet)])) { MetaTitle = text.Title, Sheets = [.. pages.Select(page => page.Sheet.Size)], Remarks = [.. remarks] };
        }

        var read = ScannedPages.Read(path, scanned, budget);
        if (read.Refusal is { } refusal && scanned.Count == pages.Count)
        {
            return refusal;
        }

        // A page that could not be recognised keeps what text it has, and is named.
        var recognised = read.Refusal is null ? read.Value : [];
        var lost = scanned.Where(page => !recognised.ContainsKey(page.Number)).Select(page => page.Number).ToList();

        return new Document(scanned.Count == pages.Count ? "scan" : "pdf", PageBlocks.From([.. pages.Select(page => !page.IsPicture ? page.Sheet : recognised.GetValueOrDefault(page.Sheet.Number, page.Unrecognised))]))
        {
            MetaTitle = text.Title,
            Sheets = [.. pages.Select(page => page.Sheet.Size)],
            Remarks = [.. remarks, ScanRemarks.Recognised, .. lost.Count == 0 ? [] : new[] { read.Refusal is { } why ? ScanRemarks.NotRead(lost, why.Reason) : ScanRemarks.NoTime(lost) }],
        };
    }
}
