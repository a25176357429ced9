namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The column sums as one row meets them when all other rows are cut as in the best choice.</summary>
internal sealed class Witnesses
{
    private const int MostRivals = 64;

    private readonly GluedRow row;
    private readonly IReadOnlyList<RowSum> columns;

    private Witnesses(GluedRow row, IReadOnlyList<RowSum> columns) => (this.row, this.columns) = (row, columns);

    /// <summary>Codes of the row's own sums and of the columns that hold on a cut.</summary>
    public IEnumerable<(RowSum Sum, bool Inside)> Holding(Cut cut) =>
        row.Sums.Select(sum => (sum, true)).Concat(columns.Select(sum => (sum, false))).Where(pair => !pair.Item1.FailsOn(cut.Pieces));

    public static Witnesses For(GluedRow row, int at, TableSearch search, IReadOnlyList<ColumnSum> sums)
    {
        if (search.Cost is null)
        {
            return new Witnesses(row, []);
        }

        var cuts = search.BestCuts();
        return new Witnesses(row, [.. sums.Where(sum => sum.Terms.Any(term => term.Row == at)).Select(sum => sum.SeenFrom(at, cuts))]);
    }

    /// <summary>Cuts of a row too long to list that come within the margin of the best one.</summary>
    public IReadOnlyList<Cut> RivalsOf(Cut best)
    {
        var all = row.Sums.Concat(columns).ToList();
        var price = best.Pieces.Sum(piece => piece.Price) + all.Count(sum => sum.FailsOn(best.Pieces));
        return row.CutsUpTo(price + TableSearch.Margin - 1, MostRivals, all) ?? row.Cuts;
    }
}
