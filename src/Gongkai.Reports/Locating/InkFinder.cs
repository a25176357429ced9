using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>
/// Finds figures inside a line that also holds words: 行政许可0行政处罚3, or 一、…数量 200 000121二、…. Numbers of the narrative are left alone:
/// ink counts only behind a row's label, or where a label must have stood.
/// </summary>
internal sealed class InkFinder(Flow flow, List<Hit> hits)
{
    private const string Counted = "件条项个份次家人月日号期篇场%‰岁页亿多余类起例名户批元万";
    private const int LongestLabel = 45;

    /// <summary>Reports each run of ink: where it stands, where the words of its line begin, the ink.</summary>
    public void Scan(int slotIndex, Action<int, int, FigurePiece> found)
    {
        var slot = flow.Slots[slotIndex];
        var (text, ideograph, own) = (slot.Text, slot.Start, slot.Start);

        for (var i = 0; i < text.Length;)
        {
            if (LabelText.IsIdeograph(text[i]))
            {
                ideograph++;
                i++;
            }
            else if (StartsInk(text, i))
            {
                var end = EndOfInk(text, i);
                if (Take(text, i, ref end, ideograph, slot) is { } ink)
                {
                    found(ideograph, own, ink);
                    own = ideograph;
                }

                ideograph += text.AsSpan(i, end - i).Count('元') + text.AsSpan(i, end - i).Count('万') + text.AsSpan(i, end - i).Count('件') + text.AsSpan(i, end - i).Count('项');
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool StartsInk(string text, int at)
    {
        var c = Fold.Char(text[at]);
        return char.IsAsciiDigit(c) || c is '/' or '-' or '+';
    }

    private static int EndOfInk(string text, int at)
    {
        var end = at + 1;
        for (var i = at + 1; i < text.Length; i++)
        {
            var c = Fold.Char(text[i]);
            if (char.IsAsciiDigit(c) || c is '/' or '-' or '+')
            {
                end = i + 1;
            }
            else if (c != ' ' && (c is not ('.' or ',') || text[i] is '。' or '、'))
            {
                break;
            }
        }

        return end;
    }

    private FigurePiece? Take(string text, int from, ref int end, int ideograph, Slot slot)
    {
        var last = WithoutNumbering(text, from, end);
        last = WithoutYear(text, from, last);
        while (last > from && Fold.Char(text[last - 1]) == ' ')
        {
            last--;
        }

        if (last <= from)
        {
            return null;
        }

        var unit = last == end ? UnitLength(text, end) : 0;
        if (!IsFigures(text, from, last, last + unit, ideograph, slot))
        {
            return null;
        }

        end = Math.Max(end, last + unit);
        var ink = text[from..(last + unit)];
        return new(ink, slot.At(from, last + unit), PrintedReader.Read(ink), null, -1, Soft: true);
    }

    /// <summary>The 2 of 00000002.其他… belongs to the next label. Numbers of labels have one digit.</summary>
    private static int WithoutNumbering(string text, int from, int end) =>
        end < text.Length && char.IsAsciiDigit(Fold.Char(text[end - 1])) && text[end] is '.' or '．' or '、' or ')' or '）' && WordsFollow(text, end + 1)
            ? end - 1
            : end;

    private static bool WordsFollow(string text, int at)
    {
        while (at < text.Length && Fold.Char(text[at]) == ' ')
        {
            at++;
        }

        return at < text.Length && (LabelText.IsIdeograph(text[at]) || Fold.Char(text[at]) is '"' or '(');
    }

    /// <summary>Running text behind the last cell may begin with a year: 00000002024年.</summary>
    private static int WithoutYear(string text, int from, int end)
    {
        var next = end;
        while (next < text.Length && Fold.Char(text[next]) == ' ')
        {
            next++;
        }

        return next < text.Length && text[next] == '年' && end - from >= 4 && text.AsSpan(end - 4, 2) is "20" or "19" ? end - 4 : end;
    }

    private static int UnitLength(string text, int at) =>
        text.AsSpan(at).StartsWith("万元") ? 2 : at < text.Length && text[at] is '元' or '件' or '项' ? 1 : 0;

    private bool IsFigures(string text, int from, int to, int behind, int ideograph, Slot slot)
    {
        var before = hits.LastBefore(ideograph);
        var hit = before >= 0 ? hits[before] : default;

        if (before >= 0 && hit.End > ideograph)
        {
            return char.IsAsciiDigit(Fold.Char(text[from])) && hit.Pattern.Is(LabelKind.Row) && to - from > 1 && !IsCounted(text, behind);
        }

        var labelled = before >= 0 && hit.End == ideograph && OnlyClosers(text, from) && (hit.Pattern.Is(LabelKind.Row) || hit.Pattern.Is(LabelKind.Column));
        if (labelled)
        {
            return EndsCell(text, behind, ideograph + behind - to) || (!IsCounted(text, behind) && behind == to && Stands(before));
        }

        return HasDigit(text, from, to) && EndsCell(text, behind, ideograph + behind - to) && (ideograph == slot.Start || (OnlyClosers(text, from) && ideograph - Math.Max(slot.Start, hit.End) <= LongestLabel));
    }

    /// <summary>Whether the label follows another label, a figure, or the start of its line, and is not a word in a sentence.</summary>
    private bool Stands(int hit)
    {
        var start = hits[hit].Start;
        return (hit > 0 && hits[hit - 1].End == start) || flow.Slots[hits[hit].Slot].Start == start || !LabelText.IsIdeograph(Before(hit));
    }

    private char Before(int hit)
    {
        var slot = flow.Slots[hits[hit].Slot];
        var at = flow.CharacterOf(hits[hit].Start) - 1;
        while (at >= 0 && Fold.Char(slot.Text[at]) is ' ' or '(' or '.' or ',')
        {
            at--;
        }

        return at >= 0 && char.IsAsciiDigit(Fold.Char(slot.Text[at])) ? '0' : '一';
    }

    private bool EndsCell(string text, int at, int ideograph)
    {
        while (at < text.Length && Fold.Char(text[at]) == ' ')
        {
            at++;
        }

        if (at >= text.Length || hits.StartsAt(ideograph))
        {
            return true;
        }

        var c = Fold.Char(text[at]);
        var after = at + 1 < text.Length ? Fold.Char(text[at + 1]) : ' ';
        return c == '(' || (char.IsAsciiDigit(c) && after is '.' or ',') || (LabelText.Numeral(c) > 0 && after is ',' or '.' or ')');
    }

    private static bool IsCounted(string text, int at)
    {
        while (at < text.Length && Fold.Char(text[at]) == ' ')
        {
            at++;
        }

        return at < text.Length && (Counted.Contains(Fold.Char(text[at])) || Fold.Char(text[at]) is ',' or ';' or '%' || text[at] is '。');
    }

    private static bool OnlyClosers(string text, int at)
    {
        for (var i = at - 1; i >= 0 && !LabelText.IsIdeograph(text[i]); i--)
        {
            if (Fold.Char(text[i]) is not (' ' or ')' or '"' or '\'' or ':' or ']'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDigit(string text, int from, int to) => text.AsSpan(from, to - from).ContainsAnyInRange('0', '9');
}
