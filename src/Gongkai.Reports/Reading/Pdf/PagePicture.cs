using System.Globalization;
using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>Draws one page of a PDF for a person to look at.</summary>
public static class PagePicture
{
    private const int LongSide = 1500;

    private static readonly RunLimits Limits = new(TimeSpan.FromSeconds(20), 20 * 1024 * 1024);

    /// <summary>Why pages cannot be drawn on this machine; null when they can.</summary>
    public static Refusal? Missing => OutsidePrograms.PdfToPpm.Find().Refusal;

    /// <summary>The page as PNG; a refusal where there is no such page or the file cannot be drawn.</summary>
    public static Outcome<byte[]> Draw(ReadOnlyMemory<byte> pdf, int page, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var number = page.ToString(CultureInfo.InvariantCulture);
        var run = ProgramRun.Start(
            OutsidePrograms.PdfToPpm, ["-png", "-scale-to", LongSide.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, folder.Write("report.pdf", pdf)], Limits, stop);

        return run.Refusal is { } refusal ? refusal : run.Value.Output.Length > 0 ? run.Value.Output : Refusals.Damaged("PDF");
    }
}
