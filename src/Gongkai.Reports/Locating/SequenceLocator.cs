using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Locating;

/// <summary>
/// Finds the rows of a long block by labels and by order together: damaged or lost labels are settled by the rows around them, when they leave one
/// arrangement only.
/// </summary>
internal sealed class SequenceLocator(List<FigureGroup> groups, RowEvidence evidence, FormRows block, int form)
{
    private const double LeastMargin = 1.5;
    private const double LeftOver = 6;
    private const double Never = -1000;
    private const int Beyond = 6;
    private const int MostCopies = 3;
    private const int MostGroups = 400;

    private readonly int[] certain = new int[groups.Count];

    /// <summary>Each copy of the block that the document holds, the fullest first.</summary>
    public List<LocatedBlock> Locate()
    {
        var copies = Copies();
        if (copies is [var only] && Complete(only) is { } complete)
        {
            return [complete];
        }

        var fullest = copies.Count > 0 ? copies.Max(copy => copy.Rows) : 0;
        copies.RemoveAll(copy => copy.Rows * 3 < fullest);
        var order = Enumerable.Range(0, copies.Count).OrderByDescending(copy => copies[copy].Rows).Take(MostCopies);

        return [.. order.Select(at => Align(
            Math.Max(at > 0 ? copies[at - 1].To : 0, copies[at].From - Beyond),
            Math.Min(at + 1 < copies.Count ? copies[at + 1].From : groups.Count, copies[at].To + Beyond)))];
    }

    /// <summary>The usual case: every row of the form stands there under its own label, in order, and nothing else between them.</summary>
    private LocatedBlock? Complete((int From, int To, int Rows) copy)
    {
        var rows = new List<LocatedRow>(block.Rows.Count);
        var last = -1;
        for (var group = copy.From; group < copy.To; group++)
        {
            var row = certain[group];
            if (row <= last || !Expected(block.Rows[row]) || Fit(groups[group]) <= 0)
            {
                return null;
            }

            rows.Add(new(block.Rows[row], groups[group], RowWitness.Label));
            last = row;
        }

        return rows.Count == block.Rows.Count(Expected) ? new(block, rows, []) : null;
    }

    private bool Expected(FormRow row) => (row.Forms & form) != 0;

    /// <summary>Runs of groups in which no row's label comes twice.</summary>
    private List<(int From, int To, int Rows)> Copies()
    {
        var copies = new List<(int From, int To, int Rows)>();
        var seen = new HashSet<int>();
        var (from, to) = (-1, -1);

        for (var group = 0; group < groups.Count; group++)
        {
            var row = certain[group] = CertainRow(groups[group]);
            if (row < 0)
            {
                continue;
            }

            if (from >= 0 && seen.Contains(row))
            {
                copies.Add((from, to + 1, seen.Count));
                seen.Clear();
                from = -1;
            }

            seen.Add(row);
            (from, to) = (from < 0 ? group : from, group);
        }

        if (from >= 0)
        {
            copies.Add((from, to + 1, seen.Count));
        }

        return copies;
    }

    private int CertainRow(FigureGroup group)
    {
        if (group.Filled < 2 && !group.IsInk && group.Pieces.Count < 2)
        {
            return -1;
        }

        return evidence.CertainRow(group, block);
    }

    private LocatedBlock Align(int from, int to)
    {
        var count = Math.Min(to - from, MostGroups);
        var alignment = new RowAlignment(count, block.Rows.Count);
        var labelled = new double[count * block.Rows.Count];

        for (var row = 0; row < block.Rows.Count; row++)
        {
            alignment.RowCost[row] = Expected(block.Rows[row]) ? LeftOver : 0;
        }

        for (var group = 0; group < count; group++)
        {
            var scores = labelled.AsSpan(group * block.Rows.Count, block.Rows.Count);
            evidence.Score(groups[from + group], block, scores);
            var fit = Fit(groups[from + group]);
            alignment.GroupCost[group] = fit > 0 ? LeftOver : 0;

            for (var row = 0; row < scores.Length; row++)
            {
                alignment[group, row] = Expected(block.Rows[row]) || scores[row] >= RowEvidence.Enough ? scores[row] + fit : Never;
            }
        }

        return Judge(alignment, alignment.Solve(), labelled, from);
    }

    private double Fit(FigureGroup group) => group.Filled == block.Widest ? 2
        : group.IsInk && group.Pieces[0].Text.Length >= block.Widest ? 1
        : group.Pieces.Count >= block.Widest && group.Strip.Grid is not null ? 1
        : group.Filled > block.Widest ? -1
        : group.Filled > 1 ? -3 : -12;

    private LocatedBlock Judge(RowAlignment alignment, (int Row, double Margin)[] solution, double[] labelled, int from)
    {
        var (rows, doubts, strays) = (new List<LocatedRow>(), new List<DoubtfulRow>(), new List<FigureGroup>());
        var (first, last) = Labelled(solution, labelled);

        for (var group = 0; group < solution.Length; group++)
        {
            var (row, margin) = solution[group];
            var score = row < 0 ? 0 : labelled[(group * block.Rows.Count) + row];
            if (group < first || group > last)
            {
                continue;
            }

            if (row < 0)
            {
                strays.Add(groups[from + group]);
            }
            else if (margin < LeastMargin || (score <= 0 && NamesAnother(labelled.AsSpan(group * block.Rows.Count, block.Rows.Count))))
            {
                AddDoubts(doubts, alignment, group, from);
            }
            else
            {
                var witness = score >= RowEvidence.Certain ? RowWitness.Label : score >= RowEvidence.Enough ? RowWitness.LikeLabel : RowWitness.Order;
                rows.Add(new(block.Rows[row], groups[from + group], witness));
            }
        }

        AddLeftOver(rows, doubts, strays);
        return new(block, rows, doubts) { Strays = strays };
    }

    /// <summary>Rows that were not found, where figures were left over between the rows around them: which of the figures are theirs is open.</summary>
    private void AddLeftOver(List<LocatedRow> rows, List<DoubtfulRow> doubts, List<FigureGroup> strays)
    {
        for (var row = 0; row < block.Rows.Count; row++)
        {
            if (!Expected(block.Rows[row]) || rows.Exists(found => found.Row == block.Rows[row]) || doubts.Exists(doubt => doubt.Row == block.Rows[row]))
            {
                continue;
            }

            var before = rows.FindLast(found => block.Rows.IndexOf(found.Row!) < row)?.Group.At ?? int.MaxValue;
            var after = rows.Find(found => block.Rows.IndexOf(found.Row!) > row)?.Group.At ?? int.MinValue;
            var between = strays.FindAll(group => group.At >= before && group.At <= after && Fit(group) > 0);
            if (between.Count > 0)
            {
                doubts.Add(new(block.Rows[row], between));
            }
        }
    }

    private static bool NamesAnother(ReadOnlySpan<double> scores)
    {
        foreach (var score in scores)
        {
            if (score >= RowEvidence.Enough)
            {
                return true;
            }
        }

        return false;
    }

    private (int First, int Last) Labelled((int Row, double Margin)[] solution, double[] labelled)
    {
        var (first, last) = (int.MaxValue, -1);
        for (var group = 0; group < solution.Length; group++)
        {
            if (solution[group].Row >= 0 && labelled[(group * block.Rows.Count) + solution[group].Row] >= RowEvidence.Enough)
            {
                (first, last) = (Math.Min(first, group), group);
            }
        }

        return (first, last);
    }

    private void AddDoubts(List<DoubtfulRow> doubts, RowAlignment alignment, int group, int from)
    {
        for (var row = 0; row < block.Rows.Count; row++)
        {
            if (alignment.Best - alignment.Through(group, row) < LeastMargin)
            {
                var known = doubts.FindIndex(doubt => doubt.Row == block.Rows[row]);
                if (known < 0)
                {
                    doubts.Add(new(block.Rows[row], [groups[from + group]]));
                }
                else
                {
                    doubts[known] = doubts[known] with { Groups = [.. doubts[known].Groups, groups[from + group]] };
                }
            }
        }
    }
}
