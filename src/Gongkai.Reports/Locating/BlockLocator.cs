using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Locating;

/// <summary>Finds the rows of small blocks, whose labels are known words, wherever they stand: each row by the group that its label fits best.</summary>
internal sealed class BlockLocator(IReadOnlyList<FormRows> tables, List<Hit> hits, List<FigureGroup> groups, RowEvidence evidence)
{
    private const double Tie = 3;
    private const int Near = 10;
    private const int Company = 20;
    private const int LeastCompany = 4;
    private const int LeastHeaders = 4;
    private const int Exact = 20;
    private const int BelowHeading = 120;

    /// <summary>The rows of a block of which each row is found by its own label.</summary>
    public LocatedBlock ByLabels(FormRows block)
    {
        var found = new List<(int Row, double Score, FigureGroup Group)>();
        Span<double> scores = stackalloc double[block.Rows.Count];

        for (var group = 0; group < groups.Count; group++)
        {
            if (evidence.IsNamedElsewhere(groups[group], block))
            {
                continue;
            }

            evidence.Score(groups[group], block, scores);
            for (var row = 0; row < scores.Length; row++)
            {
                if (scores[row] >= RowEvidence.Enough && (Context(groups[group], block) is var context) && (context > 0 || InCompany(group, block.Table)))
                {
                    found.Add((row, scores[row] + (2 * context) + Fit(groups[group], block), groups[group]));
                }
            }
        }

        return Choose(block, found);
    }

    /// <summary>Whether rows of several other blocks of the table stand around a row whose headers are lost; a list of powers has 行政许可 too, but not the rest.</summary>
    private bool InCompany(int group, string table)
    {
        var blocks = new HashSet<int>();
        for (var near = Math.Max(0, group - Company); near < Math.Min(groups.Count, group + Company); near++)
        {
            foreach (var block in tables)
            {
                if (block.Table == table && evidence.CertainRow(groups[near], block) >= 0)
                {
                    blocks.Add(block.Index);
                }
            }
        }

        return blocks.Count >= LeastCompany;
    }

    /// <summary>The one line of a block that is printed across: the group behind the most of its headers.</summary>
    public LocatedBlock AcrossOneLine(FormRows block)
    {
        var (best, second, chosen, rival) = (0.0, 0.0, (FigureGroup?)null, (FigureGroup?)null);

        foreach (var group in groups)
        {
            var headers = Headers(group, block);
            var score = headers < LeastHeaders ? 0 : headers + (group.Figures == block.Widest ? Exact : group.IsInk && group.Pieces[0].Text.Length >= block.Widest ? Exact / 2 : 0);
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
            return new(block, OnlyFull(block) is { } only ? [new(null, only, RowWitness.Count)] : [], []);
        }

        return rival is not null && best - second < Tie && !SameFigures(chosen, rival)
            ? new(block, [], [.. block.Rows.Select(row => new DoubtfulRow(row, [chosen, rival]))])
            : new(block, [new(null, chosen, RowWitness.Label)], []);
    }

    /// <summary>Where the headers are lost altogether: the only group under the table's own heading, if it has exactly as many figures as the line has cells.</summary>
    private FigureGroup? OnlyFull(FormRows block)
    {
        FigureGroup? only = null;
        foreach (var group in groups)
        {
            if (group.Figures == block.Widest && group.Pieces.Exists(piece => piece.Printed.Kind is PrintedKind.Number or PrintedKind.Several) && UnderHeading(group, block))
            {
                if (only is not null)
                {
                    return null;
                }

                only = group;
            }
        }

        return only;
    }

    private bool UnderHeading(FigureGroup group, FormRows block)
    {
        for (var index = group.LastHit; index >= 0 && hits[index].Start >= group.At - BelowHeading; index--)
        {
            if (hits[index].Pattern.Labels.Exists(label => label.Kind == LabelKind.Section && label.Code == block.Section))
            {
                return true;
            }
        }

        return false;
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

        Separate(rows, doubts, row => found.Where(candidate => block.Rows[candidate.Row] == row.Row && candidate.Group == row.Group).Max(candidate => candidate.Score));
        return new(block, rows, doubts);
    }

    /// <summary>Figures belong to one row: where two labels claim them, the clearly better one has them, or it stays open whose they are.</summary>
    private static void Separate(List<LocatedRow> rows, List<DoubtfulRow> doubts, Func<LocatedRow, double> score)
    {
        foreach (var claims in rows.GroupBy(row => row.Group).Where(claims => claims.Count() > 1).ToList())
        {
            var best = claims.MaxBy(score)!;
            foreach (var claim in claims.Where(claim => claim != best))
            {
                rows.Remove(claim);
                if (score(best) - score(claim) < Tie)
                {
                    rows.Remove(best);
                    doubts.Add(new(claim.Row!, [claim.Group]));
                    doubts.Add(new(best.Row!, [best.Group]));
                }
            }
        }
    }

    private static bool SameFigures(FigureGroup a, FigureGroup b) =>
        a.Pieces.Count == b.Pieces.Count && a.Pieces.Zip(b.Pieces).All(pair => pair.First.Text.AsSpan().Trim().SequenceEqual(pair.Second.Text.AsSpan().Trim()));

    private static double Fit(FigureGroup group, FormRows block) => group.Filled > block.Widest ? -4 : 0;

    /// <summary>How many of the labels before the figures belong to the same block: none for a mention in the narrative.</summary>
    private int Context(FigureGroup group, FormRows block)
    {
        var near = 0;
        var index = group.LastHit;
        for (var seen = 0; index >= 0 && seen < Near; index--, seen++)
        {
            near += hits[index].Pattern.Has(block.Index, LabelKind.Column, LabelKind.Heading) ? 1 : 0;
        }

        return Math.Min(near, 3);
    }

    private int Headers(FigureGroup group, FormRows block)
    {
        var found = 0;
        for (var index = group.LastHit; index >= 0 && hits[index].Start >= group.WindowFrom; index--)
        {
            found += hits[index].Pattern.Has(block.Index, LabelKind.Column, LabelKind.Row) || hits[index].Pattern.Has(block.Index, LabelKind.RowGroup, LabelKind.RowGroup) ? 1 : 0;
        }

        return found;
    }
}
