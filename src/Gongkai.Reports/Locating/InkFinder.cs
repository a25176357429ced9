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
    private const char None = '无';

    /// <summary>Reports each run of ink: where it stands, where the words of its line begin, the ink.</summary>
    public void Scan(int slotIndex, Action<int, int, FigurePiece> found)
    {
        var slot = flow.Slots[slotIndex];
        var (text, ideograph, own) = (slot.Text, slot.Start, slot.Start);

        for (var i = 0; i < text.Length;)
        {
            var end = IsInk(text[i]) ? i + 1 : LabelText.IsIdeograph(text[i]) ? EndOfNones(text, i, ideograph, afterLabel: true) : i;
            if (end > i)
            {
                end = EndOfInk(text, i, end, ideograph);
                if (Take(text, i, ref end, ideograph, slot) is { } ink)
                {
                    found(ideograph, own, ink);
                    own = ideograph;
                }

                ideograph += Ideographs(text, i, end);
                i = end;
            }
            else
            {
                ideograph += LabelText.IsIdeograph(text[i]) ? 1 : 0;
                i++;
            }
        }
    }

    private static bool IsInk(char printed)
    {
        var c = Fold.Char(printed);
        return char.IsAsciiDigit(c) || c is '/' or '-' or '+';
    }

    private int EndOfInk(string text, int from, int end, int ideograph)
    {
        ideograph += Ideographs(text, from, end);
        for (var i = end; i < text.Length; i++)
        {
            var c = Fold.Char(text[i]);
            if (IsInk(c))
            {
                end = i + 1;
            }
            else if (c == None && EndOfNones(text, i, ideograph, afterLabel: false) is var behind && behind > i)
            {
                ideograph += Ideographs(text, i, behind);
                (i, end) = (behind - 1, behind);
            }
            else if (c != ' ' && (c is not ('.' or ',') || text[i] is '。' or '、'))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>
    /// 无 fills a cell where a label stands before it, or a figure, and a figure, a label or nothing behind it. Answers the end of as many as stand
    /// together; <paramref name="at"/> itself when it is a word of a sentence.
    /// </summary>
    private int EndOfNones(string text, int at, int ideograph, bool afterLabel)
    {
        if (text[at] != None || hits.StartsAt(ideograph) || (afterLabel && !EndsLabel(ideograph)))
        {
            return at;
        }

        var (end, most) = (at + 1, Math.Min(text.Length, at + LongestLabel));
        for (var i = end; i < most && (text[i] == None || Fold.Char(text[i]) == ' '); i++)
        {
            if (text[i] == None && hits.StartsAt(ideograph + 1))
            {
                break;
            }

            (end, ideograph) = text[i] == None ? (i + 1, ideograph + 1) : (end, ideograph);
        }

        var next = end;
        while (next < text.Length && Fold.Char(text[next]) == ' ')
        {
            next++;
        }

        return EndsCell(text, end, ideograph + 1) || IsInk(text[next]) ? end : at;
    }

    private bool EndsLabel(int ideograph) =>
        hits.LastBefore(ideograph) is >= 0 and var before && hits[before].End == ideograph && hits[before].Pattern is var label && (label.Is(LabelKind.Row) || label.Is(LabelKind.Column));

    private static int Ideographs(string text, int from, int to)
    {
        var count = 0;
        foreach (var c in text.AsSpan(from, to - from))
        {
            count += LabelText.IsIdeograph(c) ? 1 : 0;
        }

        return count;
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
        var ends = EndsCell(text, behind, ideograph + Ideographs(text, from, behind));

        if (before >= 0 && hit.End > ideograph)
        {
            return char.IsAsciiDigit(Fold.Char(text[from])) && hit.Pattern.Is(LabelKind.Row) && to - from > 1 && !IsCounted(text, behind);
        }

        var labelled = before >= 0 && hit.End == ideograph && OnlyClosers(text, from) && (hit.Pattern.Is(LabelKind.Row) || hit.Pattern.Is(LabelKind.Column));
        if (labelled)
        {
            return ends || (!IsCounted(text, behind) && behind == to && Stands(before));
        }

        return HasDigit(text, from, to) && ends && (ideograph == slot.Start || (OnlyClosers(text, from) && ideograph - Math.Max(slot.Start, hit.End) <= LongestLabel));
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
