using System.Globalization;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Checking.Cells;

/// <summary>What the text printed in a cell says beside its number.</summary>
internal static class PrintedText
{
    // Nobody reads a longer quotation in a list of findings.
    private const int MostShown = 40;

    /// <summary>Whether more than one number stands there: 22（其中修订 16 件）, 1288/591; not 73,802,895.90 and not 12 345.</summary>
    public static bool HoldsTwoNumbers(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var tight = Fold.Tight(text);
        return Next(tight, 0) is var (_, end) && end > 0 && Next(tight, end).End > 0;
    }

    /// <summary>Whether the amount is written in yuan: 73802895.90元, not 976.81万元.</summary>
    public static bool IsInYuan(string? text) => text is not null && Fold.Tight(text) is var tight
        && tight.IndexOf('元') is > 0 and var at && tight[at - 1] is not ('万' or '亿') && Next(tight, 0).End > 0;

    /// <summary>The first number that is printed; null when none is.</summary>
    public static decimal? Number(string? text)
    {
        var tight = text is null ? "" : Fold.Tight(text);
        var (start, end) = Next(tight, 0);

        return end > 0 && decimal.TryParse(tight.AsSpan(start, end - start), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>The text for a message, cut when it is long.</summary>
    public static string Short(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";

    private static (int Start, int End) Next(string text, int from)
    {
        while (from < text.Length && !char.IsAsciiDigit(text[from]))
        {
            from++;
        }

        var end = from;
        var point = false;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end, point)))
        {
            point |= text[end] == '.';
            end++;
        }

        return from < text.Length ? (from, end) : (0, 0);
    }

    private static bool IsSeparator(string text, int at, bool pointSeen) => text[at] switch
    {
        '.' => !pointSeen && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        ',' => !pointSeen && DigitsAfter(text, at) == 3,
        _ => false,
    };

    private static int DigitsAfter(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end < at + 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at - 1;
    }
}
