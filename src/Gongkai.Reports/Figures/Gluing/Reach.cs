namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The least and the most that rows not yet chosen can add to each sum, by what may still be spent.</summary>
internal sealed class Reach
{
    private readonly (long Low, long High)[,,] span;

    public Reach(IReadOnlyList<GluedRow> rows, int[] order, long[][][] shares, int sums, int budget)
    {
        span = new (long, long)[order.Length + 1, budget + 1, sums];

        for (var depth = order.Length - 1; depth >= 0; depth--)
        {
            var cuts = rows[order[depth]].Cuts;

            for (var left = 0; left <= budget; left++)
            {
                var within = cuts.TakeWhile(cut => cut.Price - cuts[0].Price <= left).Count();

                for (var sum = 0; sum < sums; sum++)
                {
                    var (low, high) = Extremes(shares[order[depth]], within, sum);
                    span[depth, left, sum] = (low + span[depth + 1, left, sum].Low, high + span[depth + 1, left, sum].High);
                }
            }
        }
    }

    public (long Low, long High) Of(int depth, int left, int sum) => span[depth, left, sum];

    private static (long Low, long High) Extremes(long[][] shares, int within, int sum)
    {
        var (low, high) = (shares[0][sum], shares[0][sum]);

        for (var cut = 1; cut < within; cut++)
        {
            low = Math.Min(low, shares[cut][sum]);
            high = Math.Max(high, shares[cut][sum]);
        }

        return (low, high);
    }
}
