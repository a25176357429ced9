namespace Gongkai.Reports.Figures.Gluing;

/// <summary>
/// Cuts all glued rows of a table together. A choice of cuts costs what its cuts cost, each counted from the cheapest of its row,
/// and 1 for every column sum that fails. Finds the least cost and, for every cut, the least cost of a choice that has it.
/// </summary>
internal sealed class TableSearch
{
    /// <summary>How much more another choice must cost before it is out of the question: one error in print must not be able to decide.</summary>
    public const int Margin = 2;

    // Beyond this the sums of the table are no evidence any more.
    private const int MostCost = 7;
    private const int MostSteps = 300_000;

    private readonly IReadOnlyList<GluedRow> rows;
    private readonly IReadOnlyList<ColumnSum> sums;
    private readonly Dictionary<string, TableSearch> under = [];
    private readonly int[] order;
    private readonly long[][][] shares;
    private readonly long[] running;
    private readonly int[] chosen;
    private Reach reach;
    private int budget;
    private int steps;

    private TableSearch(IReadOnlyList<GluedRow> rows, IReadOnlyList<ColumnSum> sums)
    {
        (this.rows, this.sums) = (rows, sums);
        order = [.. Enumerable.Range(0, rows.Count).OrderBy(row => rows[row].Cuts.Count)];
        shares = [.. rows.Select((row, at) => row.Cuts.Select(cut => Share(at, cut)).ToArray())];
        running = [.. sums.Select(sum => InMillionths(sum.Rest))];
        chosen = new int[rows.Count];
        Least = [.. rows.Select(row => Enumerable.Repeat(int.MaxValue, row.Cuts.Count).ToArray())];
        Best = new int[rows.Count];
        reach = null!;
    }

    /// <summary>For every row and cut the least cost of a choice that has it, where it is below <see cref="Cost"/> plus <see cref="Margin"/>.</summary>
    public int[][] Least { get; }

    /// <summary>The sums between its rows.</summary>
    public IReadOnlyList<ColumnSum> Sums => sums;

    /// <summary>A choice of least cost.</summary>
    public int[] Best { get; private set; }

    /// <summary>The least cost; null when the search was given up.</summary>
    public int? Cost { get; private set; }

    /// <summary>The cuts of <see cref="Best"/>.</summary>
    public Cut[] BestCuts() => [.. rows.Select((row, at) => row.Cuts[Best[at]])];

    /// <summary>The same rows searched with the sums of one check only.</summary>
    public TableSearch Under(string code)
    {
        if (!under.TryGetValue(code, out var search))
        {
            under[code] = search = Run(rows, [.. sums.Where(sum => sum.Code == code)]);
        }

        return search;
    }

    public static TableSearch Run(IReadOnlyList<GluedRow> rows, IReadOnlyList<ColumnSum> sums)
    {
        var search = new TableSearch(rows, sums);
        if (rows.Any(row => row.Cuts.Count == 0))
        {
            return search;
        }

        if (rows.Any(row => row.Cuts.Count == 0))
        {
            return search;
        }

        for (var cost = 0; cost <= MostCost && search.Cost is null && search.Explore(cost); cost++)
        {
            search.Cost = search.Least[0].Min() <= cost ? cost : null;
        }

        if (search.Cost is { } least && !search.Explore(least + Margin - 1))
        {
            search.Cost = null;
        }

        return search;
    }

    private bool Explore(int upTo)
    {
        budget = upTo;
        reach = new Reach(rows, order, shares, sums.Count, upTo);
        return Choose(0, 0);
    }

    private bool Choose(int depth, int spent)
    {
        if (++steps > MostSteps)
        {
            return false;
        }

        if (spent + Failing(depth, budget - spent) is var cost && cost > budget)
        {
            return true;
        }

        return depth == order.Length ? Note(cost) : TryCuts(depth, spent);
    }

    private bool TryCuts(int depth, int spent)
    {
        var row = order[depth];
        var cuts = rows[row].Cuts;

        for (var cut = 0; cut < cuts.Count && spent + cuts[cut].Price - cuts[0].Price <= budget; cut++)
        {
            chosen[row] = cut;
            Add(shares[row][cut], 1);
            var done = Choose(depth + 1, spent + cuts[cut].Price - cuts[0].Price);
            Add(shares[row][cut], -1);

            if (!done)
            {
                return false;
            }
        }

        return true;
    }

    private bool Note(int cost)
    {
        if (Cost is null && cost == budget)
        {
            Best = [.. chosen];
        }

        for (var row = 0; row < chosen.Length; row++)
        {
            Least[row][chosen[row]] = Math.Min(Least[row][chosen[row]], cost);
        }

        return true;
    }

    // Sums that fail whatever the rows still to come hold.
    private int Failing(int depth, int left)
    {
        var failing = 0;

        for (var sum = 0; sum < running.Length; sum++)
        {
            var (low, high) = reach.Of(depth, Math.Max(0, left), sum);
            failing += running[sum] + low > 0 || running[sum] + high < 0 ? 1 : 0;
        }

        return failing;
    }

    private void Add(long[] share, int times)
    {
        for (var sum = 0; sum < share.Length; sum++)
        {
            running[sum] += times * share[sum];
        }
    }

    private long[] Share(int row, Cut cut) =>
        [.. sums.Select(sum => sum.Terms.Where(term => term.Row == row).Sum(term => InMillionths(term.Sign * cut.Pieces[term.Cell].Value)))];

    // Whole numbers are compared faster; six decimals are all that a figure has, and no figure has more than eleven digits before them.
    private static long InMillionths(decimal value) => (long)(value * 1_000_000);
}
