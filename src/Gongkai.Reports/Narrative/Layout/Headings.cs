namespace Gongkai.Reports.Narrative.Layout;

/// <summary>A section heading found in a line.</summary>
/// <param name="Code">The form's section; null for a numbered heading that is none of the six.</param>
/// <param name="Numbering">Its number.</param>
/// <param name="From">First tight character of the heading, number included.</param>
/// <param name="Text">First tight character after the number.</param>
/// <param name="To">First tight character after the heading.</param>
internal readonly record struct HeadingMatch(string? Code, Numbering Numbering, int From, int Text, int To);

/// <summary>Finds the six headings: by the forms' wordings first, by their key words where a numbered line is short enough to be one.</summary>
internal sealed class Headings(FormWords words)
{
    private const int LongestHeading = 32;
    private const string Separators = "、，；和及以等";

    // Key words of renamed headings, in the order in which they decide.
    private static readonly (string Code, string[] Any, string[] And)[] Keys =
    [
        ("remedies", ["复议", "诉讼"], []),
        ("improvement", ["问题", "改进", "整改", "不足"], []),
        ("otherMatters", ["其他", "其它"], ["事项", "报告", "情况"]),
        ("requests", ["申请"], ["收到", "处理", "办理", "申请情况"]),
        ("disclosure", ["主动公开"], []),
        ("overview", ["总体", "概述", "概况", "基本情况", "整体情况"], []),
    ];

    /// <summary>The heading that a line is, or begins with; null when it is none.</summary>
    public HeadingMatch? AtStart(string tight)
    {
        var from = Markup(tight);
        var numbering = Numbering.At(tight, from);
        var text = from + numbering.Length;
        var rest = tight.AsSpan(text).TrimEnd("*#：。");

        if (numbering.Length == 0 && rest.Length > 0 && rest[0] == '、')
        {
            text++;
            rest = rest[1..];
        }

        if (rest.Length == 0)
        {
            return null;
        }

        return Wording(rest) is { } word ? Known(tight, numbering, from, text, rest, word) : ByKeys(numbering, from, text, rest);
    }

    /// <summary>A heading glued into a long line, at or after an offset.</summary>
    public HeadingMatch? Glued(string tight, int start)
    {
        for (var i = start; i < tight.Length;)
        {
            var stop = tight.AsSpan(i).IndexOfAny('、', '.');
            if (stop < 0)
            {
                return null;
            }

            var at = i + stop;
            var from = at - 1;
            if (from >= start && Words.ChineseNumber.Digit(tight[from]) > 0 && (from == 0 || tight[from - 1] is not ('十' or '第') && !Words.ChineseNumber.IsPart(tight[from - 1]))
                && Wording(tight.AsSpan(at + 1)) is { } word && !IsListed(tight, at + 1 + word.Text.Length))
            {
                return new HeadingMatch(word.Code, new Numbering(NumberingLevel.Section, tight[from].ToString(), 2), from, at + 1, at + 1 + word.Text.Length);
            }

            i = at + 1;
        }

        return null;
    }

    /// <summary>The section whose key words a heading has; null when it has none.</summary>
    public static string? Classify(ReadOnlySpan<char> text)
    {
        foreach (var (code, any, and) in Keys)
        {
            if (Has(text, any) && (and.Length == 0 || Has(text, and)))
            {
                return code;
            }
        }

        return null;
    }

    private HeadingMatch? Known(string tight, Numbering numbering, int from, int text, ReadOnlySpan<char> rest, HeadingWord word)
    {
        var whole = rest.Length == word.Text.Length;
        var brief = rest.Length <= LongestHeading && Extends(rest[Math.Min(rest.Length, word.Text.Length)..]);

        return numbering.Level switch
        {
            NumberingLevel.Section when whole || brief => new(word.Code, numbering, from, text, tight.Length),
            NumberingLevel.Section when !IsListed(tight, text + word.Text.Length) && !IsContents(rest[word.Text.Length..]) => new(word.Code, numbering, from, text, text + word.Text.Length),
            NumberingLevel.Part or NumberingLevel.Item or NumberingLevel.None when whole && !words.Parts.Any(part => part.Text == word.Text) => new(word.Code, numbering, from, text, tight.Length),
            _ => null,
        };
    }

    private static HeadingMatch? ByKeys(Numbering numbering, int from, int text, ReadOnlySpan<char> rest) =>
        numbering.Level == NumberingLevel.Section && rest.Length <= LongestHeading && rest.IndexOfAny("。；？") < 0
            && (Classify(rest) is not null || rest.IndexOf('，') < 0)
            ? new(Classify(rest), numbering, from, text, text + rest.Length)
            : null;

    private HeadingWord? Wording(ReadOnlySpan<char> rest)
    {
        foreach (var word in words.Sections)
        {
            if (rest.StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    // 本报告包括一、总体情况、二、…: a list of headings is none.
    private static bool IsListed(string tight, int at) => at < tight.Length && Separators.Contains(tight[at]);

    // …及明年工作计划 belongs to the heading; 无 or 2024年 begins the text.
    private static bool Extends(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny("。，；：") < 0 && !rest.ContainsAnyInRange('0', '9') && (rest is [] or [not ('无' or '略' or '暂' or '（'), ..] and { Length: <= 2 } || rest[0] is '及' or '与' or '和' or '、' or '以' or '（' or '的');

    // 一、总体情况……1: a line of a table of contents.
    private static bool IsContents(ReadOnlySpan<char> rest) => rest.Length > 0 && rest.TrimStart(".…·-0123456789").Length == 0;

    private static int Markup(string tight)
    {
        var at = 0;
        while (at < tight.Length && tight[at] is '#' or '*' or '>')
        {
            at++;
        }

        return at;
    }

    private static bool Has(ReadOnlySpan<char> text, string[] any)
    {
        foreach (var word in any)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
