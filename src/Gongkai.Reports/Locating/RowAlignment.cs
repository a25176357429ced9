namespace Gongkai.Reports.Locating;

/// <summary>
/// Lays a sequence of groups along a sequence of rows, both in order, so that labels and numbers of figures fit best as a whole; a group or a row
/// may be left over. Says for each pair by how much it beats every other arrangement, so that a tie is never settled by chance.
/// </summary>
/// <param name="groups">How many groups.</param>
/// <param name="rows">How many rows.</param>
internal sealed class RowAlignment(int groups, int rows)
{
    private const double Least = -1e9;

    private readonly double[] match = new double[groups * rows];
    private readonly double[] ahead = new double[(groups + 1) * (rows + 1)];
    private readonly double[] behind = new double[(groups + 1) * (rows + 1)];

    /// <summary>What it costs to leave a row without figures.</summary>
    public double[] RowCost { get; } = new double[rows];

    /// <summary>What it costs to leave a group without a row.</summary>
    public double[] GroupCost { get; } = new double[groups];

    public double this[int group, int row]
    {
        get => match[(group * rows) + row];
        set => match[(group * rows) + row] = value;
    }

    /// <summary>By group: its row, or −1; and the margin over the best arrangement in which the group goes elsewhere or the row takes another.</summary>
    public (int Row, double Margin)[] Solve()
    {
        Fill();
        var best = ahead[^1];
        var result = new (int Row, double Margin)[groups];

        for (var group = 0; group < groups; group++)
        {
            var (first, second, row) = (Skip(group), Least, -1);
            for (var candidate = 0; candidate < rows; candidate++)
            {
                var total = Through(group, candidate);
                if (total > first)
                {
                    (second, first, row) = (first, total, candidate);
                }
                else
                {
                    second = Math.Max(second, total);
                }
            }

            result[group] = (row, row < 0 ? 0 : Math.Min(first - second, best - BestElsewhere(group, row)));
        }

        return result;
    }

    /// <summary>The best arrangement in which this group takes this row.</summary>
    public double Through(int group, int row) => ahead[At(group, row)] + this[group, row] + behind[At(group + 1, row + 1)];

    /// <summary>The best arrangement of all.</summary>
    public double Best => ahead[^1];

    private double BestElsewhere(int group, int row)
    {
        var best = Least;
        for (var other = 0; other < groups; other++)
        {
            best = other == group ? best : Math.Max(best, Through(other, row));
        }

        return best;
    }

    private double Skip(int group)
    {
        var best = Least;
        for (var row = 0; row <= rows; row++)
        {
            best = Math.Max(best, ahead[At(group, row)] - GroupCost[group] + behind[At(group + 1, row)]);
        }

        return best;
    }

    private int At(int group, int row) => (group * (rows + 1)) + row;

    private void Fill()
    {
        for (var group = 0; group <= groups; group++)
        {
            for (var row = 0; row <= rows; row++)
            {
                var best = group == 0 && row == 0 ? 0 : Least;
                best = row > 0 ? Math.Max(best, ahead[At(group, row - 1)] - RowCost[row - 1]) : best;
                best = group > 0 ? Math.Max(best, ahead[At(group - 1, row)] - GroupCost[group - 1]) : best;
                ahead[At(group, row)] = group > 0 && row > 0 ? Math.Max(best, ahead[At(group - 1, row - 1)] + this[group - 1, row - 1]) : best;
            }
        }

        for (var group = groups; group >= 0; group--)
        {
            for (var row = rows; row >= 0; row--)
            {
                var best = group == groups && row == rows ? 0 : Least;
                best = row < rows ? Math.Max(best, behind[At(group, row + 1)] - RowCost[row]) : best;
                best = group < groups ? Math.Max(best, behind[At(group + 1, row)] - GroupCost[group]) : best;
                behind[At(group, row)] = group < groups && row < rows ? Math.Max(best, behind[At(group + 1, row + 1)] + this[group, row]) : best;
            }
        }
    }
}
