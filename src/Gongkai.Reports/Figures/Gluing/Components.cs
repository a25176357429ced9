namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Glued rows that sums tie together, directly or through others.</summary>
/// <param name="Rows">Numbers of the rows in the report.</param>
/// <param name="Sums">The sums between them, with rows numbered within <paramref name="Rows"/>.</param>
internal sealed record Component(IReadOnlyList<int> Rows, IReadOnlyList<ColumnSum> Sums);

/// <summary>Parts a report's glued rows into what can be decided apart.</summary>
internal static class Components
{
    public static IEnumerable<Component> Of(IReadOnlyList<GluedRow> rows, IReadOnlyList<ColumnSum> sums)
    {
        var leader = Enumerable.Range(0, rows.Count).ToArray();

        foreach (var sum in sums)
        {
            foreach (var term in sum.Terms)
            {
                Join(leader, sum.Terms[0].Row, term.Row);
            }
        }

        return Enumerable.Range(0, rows.Count).GroupBy(row => leader[row]).Select(group => Gather([.. group], sums));
    }

    private static void Join(int[] leader, int one, int other)
    {
        var (from, to) = (leader[other], leader[one]);

        for (var row = 0; row < leader.Length && from != to; row++)
        {
            leader[row] = leader[row] == from ? to : leader[row];
        }
    }

    private static Component Gather(List<int> rows, IReadOnlyList<ColumnSum> sums) => new(
        rows,
        [
            .. from sum in sums
               where rows.Contains(sum.Terms[0].Row)
               select sum with { Terms = [.. sum.Terms.Select(term => (rows.IndexOf(term.Row), term.Cell, term.Sign))] },
        ]);
}
