namespace Gongkai.Reports.Narrative.Layout;

/// <summary>The heading of one of the five parts of section 1, found in a line.</summary>
internal readonly record struct PartMatch(string Code, NumberingLevel Level, int From, int Text, int To);

/// <summary>Finds the five parts of section 1: （一）主动公开情况。…, 主动公开情况：…, 一是主动公开….</summary>
internal sealed class PartHeadings(FormWords words)
{
    private const int LongestHead = 26;
    private const int NearestStem = 12;

    // What may follow the wording in a heading that runs on into its text.
    private static readonly string[] Suffixes = ["政府信息", "办理", "情况", "方面", "工作", "建设", "公开", "管理", "的"];

    // The word each part cannot do without, in the order in which they decide.
    private static readonly (string Code, string Stem)[] Stems =
    [
        ("onRequest", "依申请"), ("platform", "平台"), ("supervision", "监督"), ("supervision", "保障"),
        ("management", "信息管理"), ("management", "资源管理"), ("proactive", "主动公开"),
    ];

    /// <summary>The part that a line begins; null when it begins none.</summary>
    public PartMatch? AtStart(string tight)
    {
        var from = 0;
        while (from < tight.Length && tight[from] is '#' or '*' or '）' or '、')
        {
            from++;
        }

        var numbering = Numbering.At(tight, from);
        var text = from + numbering.Length;
        var end = HeadEnd(tight.AsSpan(text));

        return numbering.Level == NumberingLevel.None ? Unnumbered(tight, from, end)
            : numbering.Level == NumberingLevel.Section ? null
            : end is { } length ? Stem(tight.AsSpan(text, length)) is { } code ? Ended(tight, new PartMatch(code, numbering.Level, from, text, text + length), numbering) : null
            : RunsOn(tight, numbering, from, text);
    }

    /// <summary>A part heading （一）… glued into a long line, at or after an offset.</summary>
    public static PartMatch? Glued(string tight, int start)
    {
        for (var i = start; i < tight.Length; i++)
        {
            var open = tight.AsSpan(i).IndexOf('（');
            if (open < 0)
            {
                return null;
            }

            i += open;
            var numbering = Numbering.At(tight, i);
            if (numbering.Level == NumberingLevel.Part && RunsOn(tight, numbering, i, i + numbering.Length) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>一是主动公开…: a sentence that opens a part where the report has no headings for them.</summary>
    public static PartMatch? Listed(string tight, int from)
    {
        if (from + 2 >= tight.Length || Words.ChineseNumber.Digit(tight[from]) <= 0 || tight[from + 1] != '是')
        {
            return null;
        }

        var text = from + 2;
        var head = tight.AsSpan(text, Math.Min(NearestStem, tight.Length - text));
        return Stem(head) is { } code ? new PartMatch(code, NumberingLevel.None, from, text, text) : null;
    }

    /// <summary>The part whose stem a text has.</summary>
    public static string? Stem(ReadOnlySpan<char> head)
    {
        foreach (var (code, stem) in Stems)
        {
            if (head.Contains(stem, StringComparison.Ordinal))
            {
                return code;
            }
        }

        return null;
    }

    // （一）主动公开情况公开信息63条。 ends at 情况, not at the full stop of its first sentence.
    private static PartMatch Ended(string tight, PartMatch part, Numbering numbering) =>
        part.To < tight.Length && tight[part.To] != '：' && RunsOn(tight, numbering, part.From, part.Text) is { } brief && brief.To < part.To
            && tight.AsSpan(part.Text, brief.To - part.Text) is [.., '情', '况'] or [.., '方', '面']
            ? part with { To = brief.To }
            : part;

    private PartMatch? Unnumbered(string tight, int from, int? end)
    {
        if (end is not { } length || Wording(tight.AsSpan(from)) is not { } word)
        {
            return null;
        }

        var to = AfterSuffixes(tight, from + word.Text.Length);
        return to == from + length && (to == tight.Length || tight[to] == '：') ? new PartMatch(word.Code, NumberingLevel.None, from, from, to) : null;
    }

    // （二）政府信息依申请公开办理情况为进一步推进…: no stop after the heading.
    private static PartMatch? RunsOn(string tight, Numbering numbering, int from, int text)
    {
        var head = tight.AsSpan(text, Math.Min(NearestStem, tight.Length - text));
        foreach (var (code, stem) in Stems)
        {
            var at = head.IndexOf(stem, StringComparison.Ordinal);
            if (at >= 0 && head[..at].IndexOfAny("。，；：（") < 0)
            {
                return new PartMatch(code, numbering.Level, from, text, AfterSuffixes(tight, text + at + stem.Length));
            }
        }

        return null;
    }

    private HeadingWord? Wording(ReadOnlySpan<char> text)
    {
        foreach (var word in words.Parts)
        {
            if (text.StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static int AfterSuffixes(string tight, int at)
    {
        for (var found = true; found;)
        {
            found = false;
            foreach (var suffix in Suffixes)
            {
                if (tight.AsSpan(at).StartsWith(suffix, StringComparison.Ordinal))
                {
                    at += suffix.Length;
                    found = true;

                    if (suffix is "情况" or "方面")
                    {
                        return at;
                    }
                }
            }
        }

        return at;
    }

    // The heading ends at the first stop, or with the line; null when neither is near.
    private static int? HeadEnd(ReadOnlySpan<char> text)
    {
        var stop = text[..Math.Min(LongestHead + 1, text.Length)].IndexOfAny("：。，；");
        return stop > 0 ? stop : text.Length is > 0 and <= LongestHead ? text.Length : null;
    }
}
