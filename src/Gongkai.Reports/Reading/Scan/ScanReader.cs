using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Scan;

/// <summary>Scanned pages to sheets: tables cut along their lines and read cell by cell, text around them read as a whole.</summary>
internal static class ScanReader
{
    /// <summary>The longer side in pixels that tables are read at: 280 dots to the inch on A4.</summary>
    public const int TableSize = 3280;

    /// <summary>The longer side in pixels that running text is read at.</summary>
    public const int TextSize = 2400;

    private const float LeastConfidence = 0.3f;

    /// <summary>Why nothing can be read on this machine; null when it can.</summary>
    public static Refusal? Missing(CancellationToken stop) =>
        OutsidePrograms.Tesseract.Find().Refusal ?? (TesseractLanguages.Has("chi_sim", stop) ? null : TesseractLanguages.ChineseMissing);

    /// <summary>Reads one page.</summary>
    public static Outcome<PageSheet> Read(ScannedPage page, ReadingBudget budget)
    {
        var tables = CellReadings.Of(page, budget);
        var text = OcrRun.Read([page.WithoutTables()], new("chi_sim", 6), budget);

        return (tables.Refusal ?? text.Refusal) is { } refusal
            ? refusal
            : new PageSheet(page.Number, page.Image.Width * page.Points, page.Image.Height * page.Points, [.. Legible(text.Value[0]).Select(word => word with { Box = Scaled(word.Box, page.Points) })])
            {
                Lattices = page.Lattices,
                Filled = tables.Value,
            };
    }

    /// <summary>Dust reads as points and strokes: lines without a letter or digit are left out.</summary>
    private static IEnumerable<Word> Legible(IReadOnlyList<Word> words) =>
        PrintedLine.Of(words).Where(line => line.Words.Any(word => word.Confidence > LeastConfidence && word.Text.Any(char.IsLetterOrDigit))).SelectMany(line => line.Words);

    private static Box Scaled(Box box, float points) => new(box.Left * points, box.Top * points, box.Right * points, box.Bottom * points);
}
