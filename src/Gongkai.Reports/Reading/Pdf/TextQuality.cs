using Gongkai.Reports.Reading.Pages;

namespace Gongkai.Reports.Reading.Pdf;

/// <summary>Whether the text of a page means anything: fonts without a map to Unicode give private characters or letters at random.</summary>
internal static class TextQuality
{
    private const double MostOdd = 0.15;

    /// <summary>True for no text and for text that is largely none.</summary>
    public static bool IsPoor(IReadOnlyList<Word> words)
    {
        var (odd, all) = (0, 0);
        foreach (var c in words.SelectMany(word => word.Text))
        {
            all++;
            odd += IsOdd(c) ? 1 : 0;
        }

        // A scan may bear a page number or a stamp's date as text.
        return all < 12 || odd > MostOdd * all;
    }

    private static bool IsOdd(char c) => c is < ' ' or (>= '\u007F' and <= '\u00B6') or (>= '\u00B8' and <= '\u02AF') or (>= '\uE000' and <= '\uF8FF') or '\uFFFD';
}
