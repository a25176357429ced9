using Gongkai.Law;

namespace Gongkai.App.Publishing.Prechecks;

/// <summary>A piece of text that is looked through, folded to half width, with the words for its place.</summary>
public sealed record Passage(string Where, string Text)
{
    private const int Around = 12;

    /// <summary>Full-width letters, digits and signs as half-width; the length stays. The marks that Chinese sentences are written with stay as they are: patterns and quotes of what was found tell them apart.</summary>
    public static Passage Of(string where, string text) => new(where, string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = source[i] is '，' or '；' or '：' or '？' or '！' ? source[i] : HalfWidth.Of(source[i]);
        }
    }));

    /// <summary>The words with some around them.</summary>
    public string Quote(int at, int length)
    {
        var (from, to) = (Math.Max(0, at - Around), Math.Min(Text.Length, at + length + Around));
        return $"{(from > 0 ? "…" : "")}{Text[from..to]}{(to < Text.Length ? "…" : "")}";
    }
}
