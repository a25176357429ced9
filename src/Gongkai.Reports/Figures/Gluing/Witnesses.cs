namespace Gongkai.Reports.Figures.Gluing;

/// <summary>What the rest of the table says of one row.</summary>
/// <param name="row">The row.</param>
/// <param name="at">Its number in the table.</param>
/// <param name="search">The search of the table.</param>
internal sealed class Witnesses(GluedRow row, int at, TableSearch search)
{
    private const int MostRivals = 64;

    /// <summary>For each cut of the row the least cost of a choice that has it; null when the search was given up.</summary>
    public int[]? Least => search.Cost is null ? null : search.Least[at];

    /// <summary>Checks between rows that this row has a part in.</summary>
    public IEnumerable<string> Codes => search.Sums.Where(sum => sum.Terms.Any(term => term.Row == at)).Select(sum => sum.Code).Distinct();

    /// <summary>Whether one check between rows, with the sums inside rows, leaves no other cut as good.</summary>
    public bool IsSettledBy(string code, Cut cut)
    {
        var alone = search.Under(code);
        return alone.Cost is { } cost && row.Cuts.Where((_, index) => alone.Least[at][index] == cost).ToList() is [var only] && only == cut;
    }

    /// <summary>Cuts of a row too long to list that come within the margin of the best one; null when even these are too many.</summary>
    public IReadOnlyList<Cut>? RivalsOf(Cut best)
    {
        var cuts = search.BestCuts();
        var columns = search.Sums.Where(sum => sum.Terms.Any(term => term.Row == at)).Select(sum => sum.SeenFrom(at, cuts));
        var all = row.Sums.Concat(columns).ToList();
        var price = best.Pieces.Sum(piece => piece.Price) + all.Count(sum => row.Fails(sum, best));
        return row.CutsUpTo(price + TableSearch.Margin - 1, MostRivals, all);
    }
}
