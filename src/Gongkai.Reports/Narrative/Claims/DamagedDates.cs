namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Dates that cannot be: 202111日, 20251月1日, 202020年, 13月, 2月30日, 12月日.</summary>
internal static class DamagedDates
{
    public static IEnumerable<(int From, int To)> In(Sentence sentence)
    {
        for (var at = sentence.From; at < sentence.To;)
        {
            var next = sentence.Source.AsSpan(at, sentence.To - at).IndexOfAny('年', '月', '日');
            if (next < 0)
            {
                yield break;
            }

            at += next;
            var from = DigitsBefore(sentence, at);
            if (IsDamaged(sentence, from, at))
            {
                var to = End(sentence, at);
                yield return (Start(sentence, from), to);
                at = to;
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsDamaged(Sentence sentence, int from, int at)
    {
        var (text, digits) = (sentence.Source, at - from);
        var before = from > sentence.From ? text[from - 1] : '。';

        if (digits == 0)
        {
            return IsHollow(sentence, at);
        }

        if (!sentence.IsUnbroken(from, at) || digits > 10 || before is '.' or ',' or '-' or '/' || char.IsAsciiLetter(before))
        {
            return false;
        }

        var value = long.Parse(text.AsSpan(from, digits));
        return text[at] switch
        {
            '年' => digits > 4 && text[from] is '1' or '2' && digits > 4,
            '月' => (digits > 2 && text[from] is '1' or '2' && digits > 4) || (digits <= 2 && before == '年' && value is 0 or > 12),
            _ => digits > 4 ? text[from] == '2' : (digits > 2 && before is '年' or '月') || (digits <= 2 && before == '月' && !IsDay(sentence, from, (int)value)),
        };
    }

    // 年月日, 12月日, 自年1月1日: the numbers are lost.
    private static bool IsHollow(Sentence sentence, int at)
    {
        var text = sentence.Source;
        var before = at > sentence.From ? text[at - 1] : '。';
        var next = at + 1 < sentence.To ? text[at + 1] : '。';

        return text[at] switch
        {
            '日' => before == '月' && at - 2 >= sentence.From && char.IsAsciiDigit(text[at - 2]),
            '月' => before == '年' && at - 2 >= sentence.From && char.IsAsciiDigit(text[at - 2]) && (char.IsAsciiDigit(next) || next == '日'),
            _ => before is '自' or '至' or '从' && char.IsAsciiDigit(next) && HasMonth(sentence, at + 1),
        };
    }

    private static bool HasMonth(Sentence sentence, int at)
    {
        while (at < sentence.To && char.IsAsciiDigit(sentence.Source[at]))
        {
            at++;
        }

        return at < sentence.To && sentence.Source[at] == '月';
    }

    private static bool IsDay(Sentence sentence, int from, int day)
    {
        var month = DigitsBefore(sentence, from - 1);
        if (month == from - 1 || from - 1 - month > 2 || !int.TryParse(sentence.Source.AsSpan(month, from - 1 - month), out var number) || number is < 1 or > 12)
        {
            return true;
        }

        // Without the year, 29 February may be one.
        return day >= 1 && day <= DateTime.DaysInMonth(2024, number);
    }

    private static int DigitsBefore(Sentence sentence, int at)
    {
        var from = at;
        while (from > sentence.From && char.IsAsciiDigit(sentence.Source[from - 1]))
        {
            from--;
        }

        return from;
    }

    private static int Start(Sentence sentence, int from)
    {
        while (from > sentence.From && (char.IsAsciiDigit(sentence.Source[from - 1]) || sentence.Source[from - 1] is '年' or '月'))
        {
            from--;
        }

        return from;
    }

    private static int End(Sentence sentence, int at)
    {
        while (at < sentence.To && (char.IsAsciiDigit(sentence.Source[at]) || sentence.Source[at] is '年' or '月' or '日'))
        {
            at++;
        }

        return at;
    }
}
