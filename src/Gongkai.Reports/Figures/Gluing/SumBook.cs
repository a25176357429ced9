using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Sorts the sums of a report into those inside one glued row and those between rows.</summary>
internal sealed class SumBook
{
    private readonly IReadOnlyList<GluedRow> rows;
    private readonly IReadOnlyDictionary<CellRef, decimal> known;
    private readonly Dictionary<CellRef, (int Row, int Cell)> places = [];
    private readonly List<Sum> sums;

    public SumBook(IReadOnlyList<GluedRow> rows, IReadOnlyDictionary<CellRef, decimal> known, Form form, LawBook law)
    {
        (this.rows, this.known) = (rows, known);

        for (var row = 0; row < rows.Count; row++)
        {
            for (var cell = 0; cell < rows[row].Source.Cells.Count; cell++)
            {
                places[rows[row].Source.Cells[cell]] = (row, cell);
            }
        }

        sums = Sums.Of(form, law, known.Keys.Concat(places.Keys).ToHashSet());
    }

    /// <summary>Has every row list its cuts under its own sums, and returns the sums between rows that can be cut.</summary>
    public IReadOnlyList<ColumnSum> ListCutsAndColumns()
    {
        var all = sums.Select(Open).Where(sum => sum.Terms.Count > 0).ToList();
        var inside = all.Where(sum => sum.Terms.All(term => term.Row == sum.Terms[0].Row)).ToLookup(sum => sum.Terms[0].Row);
        var blanksElsewhere = rows.Any(row => row.HasBlanks);
        var blanksAreUsual = rows.Where(row => row.HasManyBlanks).Select(row => row.Source.Cells[0].Table).ToHashSet();

        for (var row = 0; row < rows.Count; row++)
        {
            rows[row].ListCuts([.. inside[row].Select(sum => sum.SeenFrom(sum.Terms[0].Row, []))], blanksElsewhere, blanksAreUsual.Contains(rows[row].Source.Cells[0].Table));
        }

        return [.. all.Where(sum => sum.Terms.Any(term => term.Row != sum.Terms[0].Row) && sum.Terms.All(term => rows[term.Row].Cuts.Count > 0))];
    }

    private ColumnSum Open(Sum sum)
    {
        var open = new List<(int Row, int Cell, int Sign)>();
        decimal rest = 0;

        foreach (var (cell, sign) in sum.Terms)
        {
            if (places.TryGetValue(cell, out var place))
            {
                open.Add((place.Row, place.Cell, sign));
            }
            else
            {
                rest += sign * known[cell];
            }
        }

        return new ColumnSum(sum.Code, open, rest);
    }
}
