namespace Gongkai.Reports.Narrative.Words;

/// <summary>A whole date as written, between two offsets of the tight text.</summary>
internal readonly record struct DateWord(DateOnly Date, int From, int To);

/// <summary>Dates in tight text: 2024年1月15日, 二〇二四年一月十五日, 2024-01-15, 2024/1/15, 2024.1.15.</summary>
internal static class DateWords
{
    /// <summary>The first date that starts at or after <paramref name="start"/>; null when there is none.</summary>
    public static DateWord? Find(ReadOnlySpan<char> text, int start = 0)
    {
        for (var i = start; i + 6 <= text.Length; i++)
        {
            if ((text[i] is '1' or '2' or '二' or '一') && (i == 0 || !IsDigit(text[i - 1])) && TryAt(text, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The date that starts exactly at <paramref name="at"/>.</summary>
    public static DateWord? TryAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 6 > text.Length || ChineseNumber.DigitByDigit(text.Slice(at, 4)) is not (>= 1990 and <= 2100 and var year) || text[at + 4] is not ('年' or '-' or '/' or '.'))
        {
            return null;
        }

        var written = text[at + 4] == '年';
        var next = at + 5;
        var month = Number(text, ref next, written);
        if (month is not (>= 1 and <= 12) || next >= text.Length || text[next] != (written ? '月' : text[at + 4]))
        {
            return null;
        }

        next++;
        var day = Number(text, ref next, written);
        if (day is null or < 1 || day > DateTime.DaysInMonth(year, month.Value) || (written && (next >= text.Length || text[next] is not ('日' or '号'))))
        {
            return null;
        }

        return new DateWord(new DateOnly(year, month.Value, day.Value), at, written ? next + 1 : next);
    }

    // A time of day may follow without a space: 2021-03-0508:58.
    private static int? Number(ReadOnlySpan<char> text, ref int at, bool written)
    {
        var from = at;
        while (at < text.Length && at - from < (written ? 3 : 2) && (char.IsAsciiDigit(text[at]) || ChineseNumber.IsPart(text[at])))
        {
            at++;
        }

        var word = text[from..at];
        return word.Length is 0 or > 3 ? null
            : char.IsAsciiDigit(word[0]) ? word.Length <= 2 && int.TryParse(word, out var value) ? value : null
            : (int?)ChineseNumber.Parse(word);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || ChineseNumber.Digit(c) >= 0;
}
