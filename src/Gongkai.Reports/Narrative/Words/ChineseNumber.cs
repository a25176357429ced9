namespace Gongkai.Reports.Narrative.Words;

/// <summary>Numbers written in Chinese: 十二, 一百零五, 两, 三万; and digit by digit: 二〇二四.</summary>
internal static class ChineseNumber
{
    /// <summary>Whether the character may stand in such a number.</summary>
    public static bool IsPart(char c) => Digit(c) >= 0 || Unit(c) > 0;

    /// <summary>The value of one digit character, or −1.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Reads a number with 十百千万亿; null when the characters do not form one.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 20)
        {
            return null;
        }

        decimal whole = 0, section = 0;
        var digit = -1;
        decimal last = decimal.MaxValue;

        foreach (var c in text)
        {
            var value = Digit(c);
            var unit = Unit(c);

            if (value >= 0)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = value;
            }
            else if (unit >= 10_000)
            {
                whole += (section + Math.Max(digit, 0)) * unit;
                (section, digit, last) = (0, -1, unit);
            }
            else if (unit > 0 && (unit < last || last >= 10_000))
            {
                section += (digit < 0 ? 1 : digit) * unit;
                (digit, last) = (-1, unit);
            }
            else
            {
                return null;
            }
        }

        return whole + section + Math.Max(digit, 0);
    }

    /// <summary>Reads digits one by one, as in years: 二〇二四; null for anything else.</summary>
    public static int? DigitByDigit(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : Digit(c);
            if (digit < 0 || value > 99_999)
            {
                return null;
            }

            value = (value * 10) + digit;
        }

        return text.Length > 0 ? value : null;
    }

    private static long Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
