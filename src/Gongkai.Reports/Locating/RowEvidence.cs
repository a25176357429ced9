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
    private const double Unlike = -6;
    private const int MostHits = 24;
    private const int LongestLabel = 45;
    private const double LeastLikeness = 0.58;

    /// <summary>Scores a group against each row of a block; higher is likelier, below 0 speaks against.</summary>
    public void Score(FigureGroup group, FormRows block, Span<double> scores)
    {
        ByLabel(group, block, scores);

        foreach (var score in scores)
        {
            if (score >= Certain)
            {
                return;
            }
        }

        ByLikeness(group, block, scores);
    }

    /// <summary>The same by undamaged labels only.</summary>
    public void ByLabel(FigureGroup group, FormRows block, Span<double> scores)
    {
        scores.Clear();
        var index = hits.LastBefore(group.At);
        for (var seen = 0; index >= 0 && seen < MostHits && hits[index].Start >= group.WindowFrom; index--, seen++)
        {
            var hit = hits[index];
            if (group.HasOwnWords && hit.Start < group.OwnFrom)
            {
                break;
            }

            var strength = hit.End >= group.At ? (group.HasOwnWords ? OwnAdjacent : LooseAdjacent) : hit.Pattern.Text.Length >= 4 ? Whole : 1;
            foreach (var label in hit.Pattern.Labels)
            {
                // A group that another form prints as a row of its own (（六）其他处理) is that row when figures stand behind it.
                if (label.Kind is LabelKind.Row or LabelKind.RowGroup && label.Block == block.Code && block.IndexOf(label.Code) is >= 0 and var row)
                {
                    ref var score = ref scores[row];
                    score = Math.Max(score, strength + Numbering(hit.Number, label.Number));
                }
            }
        }
    }

    private static double Numbering(int printed, int expected) => printed == 0 || expected == 0 ? 0 : printed == expected ? 3 : -6;

    private void ByLikeness(FigureGroup group, FormRows block, Span<double> scores)
    {
        var words = Words(group);
        if (words.Length < 2)
        {
            return;
        }

        for (var row = 0; row < scores.Length; row++)
        {
            var likeness = block.Rows[row].LikenessTo(words);
            var score = likeness >= LeastLikeness ? 16 * likeness : group.HasOwnWords ? Unlike : Unlike / 3;
            scores[row] = scores[row] > 1 ? Math.Max(scores[row], score) : score;
        }
    }

    /// <summary>The words that should be the label: the last text cell of its own row, or what stands between the figures before and these.</summary>
    private ReadOnlySpan<char> Words(FigureGroup group)
    {
        var from = group.HasOwnWords ? group.OwnFrom : group.WindowFrom;
        from = Math.Max(from, group.At - LongestLabel);
        if (group.HasOwnWords && group.Strip.Grid is not null && group.At > 0)
        {
            from = Math.Max(from, flow.Slots[flow.SlotOf(group.At - 1)].Start);
        }

        return from < group.At ? flow.Ideographs[from..group.At] : default;
    }
}
