namespace Gongkai.Reports.Locating;

/// <summary>The label witness: how strongly the words around a group of figures say which row it is.</summary>
internal sealed class RowEvidence(Flow flow, List<Hit> hits)
{
    /// <summary>The row's own label stands directly before the figures, in the same row or line.</summary>
    public const double Certain = 18;

    /// <summary>Enough to name the row by label alone.</summary>
    public const double Enough = 8;

    private const double OwnAdjacent = 20;
    private const double LooseAdjacent = 18;
    private const double Whole = 9;
    private const double OfLikeness = 16;
    private const double Unlike = -20;
    private const double UnlikeLoose = -2;
    private const int ManyWords = 6;
    private const int MostHits = 24;
    private const int LongestLabel = 45;
    private const double LeastLikeness = 0.58;

    /// <summary>The row that the label directly before the figures names for certain, in this block; −1 for none.</summary>
    public int CertainRow(FigureGroup group, FormRows block)
    {
        var (row, score) = Named(group, block);
        return score >= Certain && (!block.Rows[row].IsCommonWord || score > Certain + 2) ? row : -1;
    }

    /// <summary>Scores a group against each row of a block; higher is likelier, below 0 speaks against.</summary>
    public void Score(FigureGroup group, FormRows block, Span<double> scores)
    {
        scores.Clear();
        var (named, score) = Named(group, block);
        ByLabels(group, block, scores);
        if (named >= 0)
        {
            scores[named] = Math.Max(scores[named], score);
            if (score >= Certain)
            {
                return;
            }
        }

        if (IsNamedElsewhere(group, block))
        {
            scores.Fill(Unlike);
            return;
        }

        ByLikeness(group, block, scores);
    }

    /// <summary>Whether the label of another block's row stands directly before the figures, so that they belong there.</summary>
    public bool IsNamedElsewhere(FigureGroup group, FormRows block)
    {
        if (!TouchesHit(group))
        {
            return false;
        }

        var pattern = hits[group.LastHit].Pattern;
        foreach (var label in pattern.Labels)
        {
            if (label.Kind == LabelKind.Row && label.Block != block.Index && (group.HasOwnWords || !Crowded(group, label.Block, group.LastHit)))
            {
                return pattern.RowIn(block.Index, 0) is null;
            }
        }

        return false;
    }

    /// <summary>The row of the label that touches the figures, and how strongly it names it.</summary>
    private (int Row, double Score) Named(FigureGroup group, FormRows block)
    {
        if (!TouchesHit(group) || IsHeader(group, group.LastHit) || hits[group.LastHit].Pattern.RowIn(block.Index, hits[group.LastHit].Number) is not { } label)
        {
            return (-1, 0);
        }

        var strength = group.HasOwnWords ? OwnAdjacent : Crowded(group, block.Index, group.LastHit) ? Whole : LooseAdjacent;
        return (label.Row, strength + Numbering(hits[group.LastHit].Number, label.Number));
    }

    private bool TouchesHit(FigureGroup group) =>
        group.LastHit >= 0 && hits[group.LastHit].End >= group.At && hits[group.LastHit].Start >= (group.HasOwnWords ? group.OwnFrom : group.WindowFrom);

    /// <summary>Labels that stand further off name a row less surely.</summary>
    private void ByLabels(FigureGroup group, FormRows block, Span<double> scores)
    {
        var from = group.HasOwnWords ? group.OwnFrom : group.WindowFrom;
        var index = group.LastHit;
        for (var seen = 0; index >= 0 && seen < MostHits && hits[index].Start >= from; index--, seen++)
        {
            var hit = hits[index];
            if (hit.End < group.At && !IsHeader(group, index) && hit.Pattern.RowIn(block.Index, hit.Number) is { } label)
            {
                ref var score = ref scores[label.Row];
                score = Math.Max(score, (hit.Pattern.Text.Length >= 4 ? Whole : 1) + Numbering(hit.Number, label.Number));
            }
        }
    }

    /// <summary>其他 and 总计 head columns too: without a number, behind the header of another column, they are no row.</summary>
    private bool IsHeader(FigureGroup group, int index)
    {
        var hit = hits[index];
        return hit.Number == 0 && index > 0 && hits[index - 1].Start >= (group.HasOwnWords ? group.OwnFrom : group.WindowFrom) && hits[index - 1].End == hit.Start && hit.Pattern.Is(LabelKind.Column) && hits[index - 1].Pattern.Is(LabelKind.Column);
    }

    /// <summary>Whether more than one label, or words that are none, stand between the figures before and these: then nearness names no row.</summary>
    private bool Crowded(FigureGroup group, int block, int index)
    {
        var (from, words) = (hits[index].Start, 0);
        for (index--; index >= 0 && hits[index].Start >= group.WindowFrom; index--)
        {
            words += from - hits[index].End;
            from = hits[index].Start;
            var pattern = hits[index].Pattern;

            if (pattern.Is(LabelKind.Column) || pattern.Is(LabelKind.ColumnGroup) || pattern.Is(LabelKind.Corner) || pattern.Is(LabelKind.Heading) || pattern.Is(LabelKind.Section))
            {
                return words >= ManyWords;
            }

            if (pattern.Is(LabelKind.Row) && pattern.RowIn(block, 0) is not null)
            {
                return true;
            }
        }

        return words + from - group.WindowFrom >= ManyWords;
    }

    private static double Numbering(int printed, int expected) => printed == 0 || expected == 0 ? 0 : printed == expected ? 3 : -6;

    private void ByLikeness(FigureGroup group, FormRows block, Span<double> scores)
    {
        if (group.HasOwnWords)
        {
            ByLikeness(Words(group), block, scores, OfLikeness, Unlike);
            return;
        }

        var end = group.At;
        var index = group.LastHit;
        for (var seen = 0; end > group.WindowFrom && seen < MostHits; index--, seen++)
        {
            var from = index >= 0 && hits[index].Start >= group.WindowFrom ? hits[index].End : group.WindowFrom;
            if (from < end)
            {
                ByLikeness(flow.Ideographs[Math.Max(from, end - LongestLabel)..end], block, scores, seen == 0 ? OfLikeness : Whole, UnlikeLoose);
            }

            end = from > group.WindowFrom ? hits[index].Start : group.WindowFrom;
        }
    }

    private static void ByLikeness(ReadOnlySpan<char> words, FormRows block, Span<double> scores, double full, double unlike)
    {
        if (words.Length < 2)
        {
            return;
        }

        for (var row = 0; row < scores.Length; row++)
        {
            var likeness = block.Rows[row].LikenessTo(words);
            var score = likeness >= LeastLikeness ? full * likeness : unlike;
            scores[row] = scores[row] > 1 ? Math.Max(scores[row], score) : Math.Max(score, Math.Min(scores[row], unlike));
        }
    }

    /// <summary>The words of its own row or line that should be the label: the last text cell, or the end of the line's words.</summary>
    private ReadOnlySpan<char> Words(FigureGroup group)
    {
        var from = Math.Max(group.OwnFrom, group.At - LongestLabel);
        if (group.Strip.Grid is not null)
        {
            from = Math.Max(from, flow.Slots[flow.SlotOf(group.At - 1)].Start);
        }

        return flow.Ideographs[from..group.At];
    }
}
