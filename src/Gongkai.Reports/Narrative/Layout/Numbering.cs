namespace Gongkai.Reports.Narrative.Layout;

/// <summary>How a heading is numbered.</summary>
internal enum NumberingLevel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>一、 — the six sections.</summary>
    Section,

    /// <summary>（一） — what stands within a section.</summary>
    Part,

    /// <summary>1. or 1、 or （1）.</summary>
    Item,
}

/// <summary>The number before a heading.</summary>
/// <param name="Level">Its kind.</param>
/// <param name="Text">As printed, without brackets and stops: 一, 12.</param>
/// <param name="Length">Tight characters taken up, stops included.</param>
internal readonly record struct Numbering(NumberingLevel Level, string? Text, int Length)
{
    /// <summary>The value of a Chinese or Arabic number; 0 when there is none.</summary>
    public int Value => Text is null ? 0 : int.TryParse(Text, out var value) ? value : (int)(Words.ChineseNumber.Parse(Text) ?? 0);

    /// <summary>The number that stands at an offset of a tight text; its closing bracket or stop is required.</summary>
    public static Numbering At(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var opened = at < text.Length && text[at] is '（' or '〔';
        at += opened ? 1 : 0;

        var from = at;
        var arabic = at < text.Length && char.IsAsciiDigit(text[at]);
        while (at < text.Length && at - from < 3 && (arabic ? char.IsAsciiDigit(text[at]) : text[at] is '十' || Words.ChineseNumber.Digit(text[at]) > 0))
        {
            at++;
        }

        if (at == from || at >= text.Length)
        {
            return default;
        }

        var number = text[from..at].ToString();
        var closed = text[at] is '）' or '〕';
        var stop = text[at] is '、' or '.' or '，' or '：' && !closed;

        return closed ? new(arabic ? NumberingLevel.Item : NumberingLevel.Part, number, at + 1 - start + Stop(text, at + 1))
            : opened || !stop ? default
            : arabic && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? default
            : new(arabic ? NumberingLevel.Item : NumberingLevel.Section, number, at + 1 - start);
    }

    /// <summary>How many tight characters the numbers at the start of a text take up.</summary>
    public static int Skip(ReadOnlySpan<char> text) => At(text, 0).Length;

    private static int Stop(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '、' or '.' ? 1 : 0;
}
