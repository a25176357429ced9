using System.Globalization;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Finds the numbers of a sentence: 1,234件, 12.5%, 近三百条, 十二件, 5949.09万元. Dates, articles and telephone numbers are none.</summary>
internal static class QuantityScanner
{
    private const int LongestNumber = 18;

    // More numbers than any sentence has; forged text must not multiply the work.
    private const int Most = 60;

    private static readonly string[] Units =
        ["万元", "亿元", "件次", "人次", "元", "件", "条", "份", "宗", "起", "项", "次", "期", "篇", "场", "例", "个", "人", "家", "类", "种", "户", "名", "部", "则", "批", "处", "页", "%"];

    // A number in Chinese is one only before these: 一是, 三审三校 and 统一 are none.
    private static readonly string[] ChineseUnits = ["万元", "元", "件", "条", "份", "宗", "起", "项", "次", "期", "篇", "场", "例"];

    private static readonly string[] Nearly = ["近", "约", "超", "逾", "超过", "大约", "将近", "不少于", "至少", "达到近"];

    public static List<Quantity> Scan(string text, int from, int to)
    {
        var found = new List<Quantity>();
        for (var i = from; i < to && found.Count < Most;)
        {
            var quantity = char.IsAsciiDigit(text[i]) ? Arabic(text, i, from, to)
                : ChineseNumber.Digit(text[i]) >= 0 || text[i] == '十' ? Chinese(text, i, from, to)
                : null;

            if (quantity is { } hit)
            {
                found.Add(hit);
                i = hit.To;
            }
            else
            {
                i = char.IsAsciiDigit(text[i]) ? AfterDigits(text, i, to) : i + 1;
            }
        }

        return found;
    }

    private static Quantity? Arabic(string text, int at, int from, int to)
    {
        var end = at;
        var point = -1;
        while (end < to && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < to && char.IsAsciiDigit(text[end + 1]) && point < 0)))
        {
            point = text[end] == '.' ? end : point;
            end++;
        }

        if (end - at > LongestNumber || !Stands(text, at, from) || (end < to && (text[end] is '年' or '月' or '日' or '号' or '-' or '/' or '.' or '时' or '点' || char.IsAsciiLetter(text[end]))))
        {
            return null;
        }

        var digits = text.AsSpan(at, end - at);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? With(text, value, at, end, from, to, point < 0 ? 0 : end - point - 1, Units, unitNeeded: false)
            : null;
    }

    private static Quantity? Chinese(string text, int at, int from, int to)
    {
        if (at > from && (text[at - 1] is '第' or '每' or '逐' or '同' || ChineseNumber.IsPart(text[at - 1])))
        {
            return null;
        }

        var end = at;
        while (end < to && end - at < LongestNumber && ChineseNumber.IsPart(text[end]))
        {
            end++;
        }

        return ChineseNumber.Parse(text.AsSpan(at, end - at)) is { } value ? With(text, value, at, end, from, to, 0, ChineseUnits, unitNeeded: true) : null;
    }

    private static Quantity? With(string text, decimal value, int at, int end, int from, int to, int decimals, string[] units, bool unitNeeded)
    {
        var approximate = IsNearly(text, at, from);
        if (end < to && text[end] is '余' or '多' or '来')
        {
            approximate = true;
            end++;
        }

        if (end < to && text[end] is '万' or '亿' && !(end + 1 < to && text[end + 1] == '元'))
        {
            value *= text[end] == '万' ? 10_000 : 100_000_000;
            decimals = 0;
            end++;
        }

        if (end < to && text[end] is '余' or '多')
        {
            approximate = true;
            end++;
        }

        foreach (var unit in units)
        {
            if (end + unit.Length <= to && text.AsSpan(end).StartsWith(unit, StringComparison.Ordinal))
            {
                // 高效办成一件事
                return unitNeeded && end + unit.Length < to && text[end + unit.Length] is '事' or '龙' or '性' ? null
                    : new Quantity(value, unit, at, end + unit.Length, approximate, decimals);
            }
        }

        return unitNeeded ? null : new Quantity(value, "", at, end, approximate, decimals);
    }

    // 第20条 is an article, 0591-23165370 a telephone, 12345 in quotes a name.
    private static bool Stands(string text, int at, int from) =>
        at == from || !(text[at - 1] is '第' or '-' or '.' or '/' or '〔' or '"' or '~' || char.IsAsciiLetterOrDigit(text[at - 1]));

    private static bool IsNearly(string text, int at, int from)
    {
        foreach (var word in Nearly)
        {
            if (at - word.Length >= from && text.AsSpan(at - word.Length, word.Length).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterDigits(string text, int at, int to)
    {
        while (at < to && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ','))
        {
            at++;
        }

        return at;
    }
}
