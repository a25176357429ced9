using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>A wording found in the flow.</summary>
/// <param name="Start">Its first ideograph; a Chinese number before it is included.</param>
/// <param name="End">Behind its last ideograph.</param>
/// <param name="Pattern">What was found.</param>
/// <param name="Number">The number printed before it; 0 for none.</param>
/// <param name="Slot">The slot of its first ideograph.</param>
internal readonly record struct Hit(int Start, int End, Pattern Pattern, int Number, int Slot)
{
    /// <summary>Finds all wordings, longest first and without overlap.</summary>
    public static List<Hit> FindAll(Flow flow, Lexicon lexicon)
    {
        var hits = new List<Hit>();
        var text = flow.Ideographs;

        for (var at = 0; at < text.Length;)
        {
            if (lexicon.Longest(text, at) is not { } pattern)
            {
                at++;
                continue;
            }

            hits.Add(WithNumber(flow, pattern, at, hits.Count > 0 ? hits[^1].End : 0));
            at += pattern.Text.Length;
        }

        return hits;
    }

    private static Hit WithNumber(Flow flow, Pattern pattern, int start, int free)
    {
        var slot = flow.SlotOf(start);
        var text = flow.Slots[slot].Text;
        var end = start + pattern.Text.Length;

        for (var i = flow.CharacterOf(start) - 1; i >= 0; i--)
        {
            var c = Fold.Char(text[i]);
            if (char.IsAsciiDigit(c))
            {
                return new(start, end, pattern, c - '0', slot);
            }

            if (LabelText.IsIdeograph(c))
            {
                var number = start > free ? LabelText.Numeral(c) : 0;
                return new(number > 0 ? start - 1 : start, end, pattern, number, slot);
            }

            if (c is not (' ' or '.' or ',' or ')' or '('))
            {
                return new(start, end, pattern, 0, slot);
            }
        }

        // The number may end the cell or line before: （六） | 0 | 0 | … | 其他处理.
        return start > free && LabelText.Numeral(flow.Ideographs[start - 1]) is > 0 and var cut && EndsSlot(flow, start - 1)
            ? new(start - 1, end, pattern, cut, flow.SlotOf(start - 1))
            : new(start, end, pattern, 0, slot);
    }

    private static bool EndsSlot(Flow flow, int ideograph)
    {
        var text = flow.Slots[flow.SlotOf(ideograph)].Text;
        for (var i = flow.CharacterOf(ideograph) + 1; i < text.Length; i++)
        {
            if (Fold.Char(text[i]) is not (' ' or ',' or '.' or ')'))
            {
                return false;
            }
        }

        return true;
    }
}
