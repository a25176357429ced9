namespace Gongkai.Reports.Reading.Pages;

/// <summary>The numbers that begin an item: 一、（二）3. and their like.</summary>
internal static class Numbering
{
    /// <summary>Whether a text begins as an item of its own, and so does not go on from the text before.</summary>
    public static bool Begins(string text)
    {
        var folded = Fold.Tight(text);
        var at = folded.StartsWith('(') ? 1 : 0;
        var digits = 0;

        while (at + digits < folded.Length && digits < 3 && (char.IsAsciiDigit(folded[at + digits]) || "一二三四五六七八九十".Contains(folded[at + digits])))
        {
            digits++;
        }

        var end = at + digits;
        return digits > 0 && end < folded.Length && (folded[end] is ')' or ',' or '.' or ':')
            && !((folded[end] is '.' or ',') && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1]));   // 4.6万 is a figure
    }
}
