using System.Globalization;
using Gongkai.Law;
using Gongkai.Reports.Reading.Outside;
using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>Pages of a PDF as pictures, from pdftoppm.</summary>
internal static class PdfPictures
{
    /// <summary>The longer side in pixels when only lines are looked for: 137 dots to the inch on A4.</summary>
    public const int LineSize = 1600;

    /// <summary>Plain black and white strokes at least a pixel wide, so that hairlines are seen.</summary>
    public static Outcome<IReadOnlyList<GrayImage>> ForLines(string path, int first, int last, ReadingBudget budget) =>
        Draw(path, first, last, LineSize, ["-aa", "no", "-aaVector", "no", "-thinlinemode", "solid"], budget);

    /// <summary>As a person sees them.</summary>
    public static Outcome<IReadOnlyList<GrayImage>> ForCharacters(string path, int page, int size, ReadingBudget budget) => Draw(path, page, page, size, [], budget);

    private static Outcome<IReadOnlyList<GrayImage>> Draw(string path, int first, int last, int size, string[] style, ReadingBudget budget)
    {
        string[] arguments = ["-gray", .. style, "-scale-to", Number(size), "-f", Number(first), "-l", Number(last), path];
        var limits = new RunLimits(budget.Options.MostTime, (last - first + 1) * ((size * size) + 64));
        var run = ProgramRun.Start(OutsidePrograms.PdfToPpm, arguments, limits, budget.Stop);

        return run.Refusal is { } refusal ? refusal : Outcome(GrayImage.ReadAll(run.Value.Output));
    }

    // An interface has no implicit conversions of its own.
    private static Outcome<IReadOnlyList<GrayImage>> Outcome(IReadOnlyList<GrayImage> images) => images.ToArray();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
