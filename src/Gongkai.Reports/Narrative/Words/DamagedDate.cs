namespace Gongkai.Reports.Narrative.Words;

/// <summary>
/// Dates that lost their digits or their 年, 月, 日 on the way (set in another font, then dropped): 202111日, 20251月1日, 20211230日.
/// </summary>
internal static class DamagedDate
{
    /// <summary>What the wording can only mean; null when it may mean several days or none. A year that is left out is <paramref name="year"/>.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text, int? year = null)
    {
        if (DateWords.TryAt(text, 0) is { } whole)
        {
            return whole.Date;
        }

        var day = text.IndexOfAny('日', '号');
        text = day >= 0 ? text[..day] : text;
        var month = text.IndexOf('月');
        var digits = Digits(text[..(month < 0 ? text.Length : month)]);
        var stated = digits.Length >= 5 && digits[0] is '1' or '2' ? digits[..4] : "";
        var rest = digits[stated.Length..];

        return (stated.Length > 0 ? int.Parse(stated) : year) is not { } y || y is < 1990 or > 2100 ? null
            : month >= 0 ? Of(y, rest, Digits(text[(month + 1)..]))
            : Only(y, rest);
    }

    // 11 is 1 January, 1231 is 31 December; 111 may be two days and is neither.
    private static DateOnly? Only(int year, string digits)
    {
        DateOnly? only = null;
        for (var cut = 1; cut < digits.Length; cut++)
        {
            if (Of(year, digits[..cut], digits[cut..]) is { } date)
            {
                if (only is not null)
                {
                    return null;
                }

                only = date;
            }
        }

        return only;
    }

    private static DateOnly? Of(int year, string month, string day) =>
        month is { Length: 1 or 2 } && day is { Length: 1 or 2 } && month[0] != '0' && day[0] != '0'
            && int.Parse(month) is >= 1 and <= 12 and var m && int.Parse(day) is >= 1 and var d && d <= DateTime.DaysInMonth(year, m)
            ? new DateOnly(year, m, d)
            : null;

    private static string Digits(ReadOnlySpan<char> text)
    {
        var digits = new System.Text.StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
        }

        return digits.ToString();
    }
}
