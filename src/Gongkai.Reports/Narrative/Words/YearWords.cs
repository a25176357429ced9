namespace Gongkai.Reports.Narrative.Words;

/// <summary>A year as written: 2024年, 2024年度, 二〇二四年.</summary>
internal readonly record struct YearWord(int Year, int From, int To);

/// <summary>Years in tight text.</summary>
internal static class YearWords
{
    /// <summary>The first year that starts at or after <paramref name="start"/>; null when there is none.</summary>
    public static YearWord? Find(ReadOnlySpan<char> text, int start = 0)
    {
        for (var i = start + 4; i < text.Length;)
        {
            var next = text[i..].IndexOf('年');
            if (next < 0)
            {
                return null;
            }

            var at = i + next;
            if (Before(text, at, start) is { } year)
            {
                return new YearWord(year, at - 4, at + (at + 1 < text.Length && text[at + 1] == '度' ? 2 : 1));
            }

            i = at + 1;
        }

        return null;
    }

    // Exactly four digits before 年.
    private static int? Before(ReadOnlySpan<char> text, int at, int start) =>
        at - 4 >= start && (at == 4 || !IsDigit(text[at - 5])) && ChineseNumber.DigitByDigit(text.Slice(at - 4, 4)) is >= 1949 and <= 2100 and var year ? year : null;

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || ChineseNumber.Digit(c) >= 0;
}
