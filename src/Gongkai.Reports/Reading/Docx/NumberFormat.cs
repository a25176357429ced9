using System.Globalization;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>Numbers as Word prints them in lists (ECMA-376, ST_NumberFormat): those that Chinese documents use.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    public static string Print(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanDigital2"
            => Counting(number, "零一二三四五六七八九", "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, FormalDigits, "拾佰仟"),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => string.Concat(Plain(number).Select(digit => Digits[digit - '0'])),
        "ideographTraditional" => From(Stems, number),
        "ideographZodiac" => From(Branches, number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : Plain(number),
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : Plain(number),
        "decimalEnclosedFullstop" => number is >= 1 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Plain(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "none" or "bullet" => "",
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string From(string signs, int number) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    private static string Letters(int number, char first) =>
        number is >= 1 and <= 780 ? new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1) : Plain(number);

    /// <summary>十, 十一, 二十, 一百零五: the leading 一 of 一十 is dropped.</summary>
    private static string Counting(int number, string digits, string units)
    {
        if (number is <= 0 or > 9999)
        {
            return number == 0 ? digits[..1] : Plain(number);
        }

        var text = "";
        var gap = false;
        for (var power = 3; power >= 0; power--)
        {
            var digit = number / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? digits[..1] : "") + digits[digit] + (power > 0 ? units[power - 1].ToString() : "");
            gap = false;
        }

        return number is >= 10 and < 20 ? text[1..] : text;
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var text = "";
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}
