using Gongkai.Reports.Narrative.Identifying;

namespace Gongkai.Reports.Narrative.Layout;

/// <summary>Joins the lines that a page's width broke: PDF text and saved text print a sentence over several lines.</summary>
internal static class Joining
{
    private const int ShortestFull = 15;
    private const int ShortestAcrossGap = 20;

    /// <summary>Paragraphs from lines; a line begins a new one when the line before is ended, is short, or when it is numbered.</summary>
    public static List<Passage> Join(IReadOnlyList<Line> lines)
    {
        var paragraphs = new List<Passage>(lines.Count);
        var open = new List<Passage>();

        for (var i = 0; i < lines.Count; i++)
        {
            if (open.Count > 0 && !RunsOn(lines[i - 1], lines[i]))
            {
                paragraphs.Add(Passage.Join(open));
                open.Clear();
            }

            open.Add(lines[i].Passage!);
        }

        if (open.Count > 0)
        {
            paragraphs.Add(Passage.Join(open));
        }

        return paragraphs;
    }

    private static bool RunsOn(Line last, Line next)
    {
        if (!last.MayRunOn || !next.MayRunOn || next.Starts || last.Tight[^1] is '。' or '！' or '？' or '；' or '：' or '…')
        {
            return false;
        }

        var (a, b) = (last.Passage!.Place, next.Passage!.Place);
        var adjacent = a.Line > 0 && b.Line == a.Line + 1 && a.Page == b.Page;

        return last.Tight.Length >= (adjacent ? ShortestFull : ShortestAcrossGap)
            && Numbering.At(next.Tight, 0).Length == 0
            && !(Numbering.At(last.Tight, 0).Length > 0 && last.Tight.AsSpan().IndexOfAny("，。") < 0)
            && !SignOff.IsDate(next.Tight)
            && !OrganNames.LooksLikeOne(next.Tight);
    }
}
