namespace Gongkai.Reports.Narrative.Layout;

/// <summary>The parts of section 1 where a report has no headings for them but counts them off in its sentences: 一是主动公开…；二是依申请公开….</summary>
internal static class ListedParts
{
    // Fewer may be items of another list that happen to speak of these things.
    private const int Fewest = 3;

    /// <summary>The parts found; none unless at least three different ones are counted off.</summary>
    public static IReadOnlyList<SectionPart> In(IReadOnlyList<SectionText> texts)
    {
        var parts = texts.SelectMany(text => In(text.Passage)).ToList();
        return parts.Select(part => part.Code).Distinct().Count() >= Fewest ? parts : [];
    }

    private static IEnumerable<SectionPart> In(Passage passage)
    {
        PartMatch? open = null;
        for (var at = 0; at < passage.Tight.Length; at = Next(passage.Tight, at))
        {
            if (PartHeadings.Listed(passage.Tight, at) is not { } next)
            {
                continue;
            }

            if (open is { } last)
            {
                yield return Part(passage, last, at);
            }

            open = next;
        }

        if (open is { } end)
        {
            yield return Part(passage, end, passage.Tight.Length);
        }
    }

    private static SectionPart Part(Passage passage, PartMatch part, int to) =>
        new(part.Code, passage.Quote(part.From, part.Text), passage.At(part.From, part.Text), [passage.Slice(part.Text, to).ToParagraph()]);

    private static int Next(string tight, int at)
    {
        var stop = tight.AsSpan(at).IndexOfAny('。', '；', '：');
        return stop < 0 ? tight.Length : at + stop + 1;
    }
}
