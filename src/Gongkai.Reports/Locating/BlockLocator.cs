namespace Gongkai.Reports.Locating;

/// <summary>Finds the rows of small blocks, whose labels are known words, wherever they stand: each row by the group that its label fits best.</summary>
internal sealed class BlockLocator(List<Hit> hits, List<FigureGroup> groups, RowEvidence evidence)
{
    private const double Tie = 3;
    private const int Near = 10;

    /// <summary>The rows of a block of which each row is found by its own label.</summary>
    public LocatedBlock ByLabels(FormRows block)
    {
        var found = new List<(int Row, double Score, FigureGroup Group)>();
        Span<double> scores = stackalloc double[block.Rows.Count];

        foreach (var group in groups)
        {
            evidence.Score(group, block, scores);
            for (var row = 0; row < scores.Length; row++)
            {
                if (scores[row] >= RowEvidence.Enough && Context(group, block) is > 0 and var context)
                {
                    found.Add((row, scores[row] + (2 * context) + Fit(group, block), group));
                }
            }
        }

        return Choose(block, found);
    }

    /// <summary>The one line of a block that is printed across: the group behind the most of its headers.</summary>
    public LocatedBlock AcrossOneLine(FormRows block)
    {
        var (best, second, chosen, rival) = (0.0, 0.0, (FigureGroup?)null, (FigureGroup?)null);

        foreach (var group in groups)
        {
            var headers = Headers(group, block);
            var score = headers < 4 ? 0 : headers + Fit(group, block) + (group.Filled == block.Widest ? 10 : 0);
            if (score > best)
            {
                (second, rival, best, chosen) = (best, chosen, score, group);
            }
            else if (score > second)
            {
                (second, rival) = (score, group);
            }
        }

        if (chosen is null)
        {
            return new(block, [], []);
        }

        return rival is not null && best - second < Tie && !SameFigures(chosen, rival)
            ? new(block, [], [.. block.Rows.Select(row => new DoubtfulRow(row, [chosen, rival]))])
            : new(block, [new(null, chosen, RowWitness.Label)], []);
    }

    private static LocatedBlock Choose(FormRows block, List<(int Row, double Score, FigureGroup Group)> found)
    {
        var (rows, doubts) = (new List<LocatedRow>(), new List<DoubtfulRow>());
        for (var row = 0; row < block.Rows.Count; row++)
        {
            var candidates = found.FindAll(candidate => candidate.Row == row);
            candidates.Sort((a, b) => b.Score.CompareTo(a.Score));
            if (candidates is [])
            {
                continue;
            }

            var rivals = candidates.FindAll(candidate => candidates[0].Score - candidate.Score < Tie && !SameFigures(candidate.Group, candidates[0].Group));
            if (rivals is [])
            {
                rows.Add(new(block.Rows[row], candidates[0].Group, candidates[0].Score >= RowEvidence.Certain ? RowWitness.Label : RowWitness.LikeLabel));
            }
            else
            {
                doubts.Add(new(block.Rows[row], [candidates[0].Group, .. rivals.Select(rival => rival.Group)]));
            }
        }

        return new(block, rows, doubts);
    }

    private static bool SameFigures(FigureGroup a, FigureGroup b) =>
        a.Pieces.Count == b.Pieces.Count && a.Pieces.Zip(b.Pieces).All(pair => pair.First.Text.AsSpan().Trim().SequenceEqual(pair.Second.Text.AsSpan().Trim()));

    private static double Fit(FigureGroup group, FormRows block) => group.Filled > block.Widest ? -4 : 0;

    /// <summary>How many of the labels before the figures belong to the same block: none for a mention in the narrative.</summary>
    private int Context(FigureGroup group, FormRows block)
    {
        var near = 0;
        var index = hits.LastBefore(group.At);
        for (var seen = 0; index >= 0 && seen < Near; index--, seen++)
        {
            foreach (var label in hits[index].Pattern.Labels)
            {
                if (label.Block == block.Code && label.Kind is LabelKind.Column or LabelKind.Heading)
                {
                    near++;
                    break;
                }
            }
        }

        return Math.Min(near, 3);
    }

    private int Headers(FigureGroup group, FormRows block)
    {
        var found = 0;
        for (var index = hits.LastBefore(group.At); index >= 0 && hits[index].Start >= group.WindowFrom; index--)
        {
            foreach (var label in hits[index].Pattern.Labels)
            {
                if (label.Block == block.Code)
                {
                    found++;
                    break;
                }
            }
        }

        return found;
    }
}
