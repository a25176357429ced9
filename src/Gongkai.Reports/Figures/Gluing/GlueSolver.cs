using Gongkai.Law;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>
/// Finds the borders between cells again where a text lost them. What the ink alone settles is settled; what needs sums is settled only when
/// every other way to set the borders contradicts at least two more of them, so that one error in print can neither hide nor decide.
/// The rest stays undecided and names its candidates.
/// </summary>
internal static class GlueSolver
{
    private const int RowsForOne = 4;

    /// <summary>Reads all glued rows of a report at once, since rows and columns decide together.</summary>
    /// <param name="rows">The rows whose borders are lost.</param>
    /// <param name="known">Cells of the same report that were read in their own place.</param>
    /// <param name="form">The form that the rows belong to.</param>
    /// <param name="law">Where the sums come from.</param>
    /// <returns>One reading for every cell of every row, in the order given.</returns>
    public static IReadOnlyList<CellReading> Solve(IReadOnlyList<InkRow> rows, IReadOnlyDictionary<CellRef, decimal> known, Form form, LawBook law)
    {
        if (SeparatesElsewhere(rows, known))
        {
            return [.. rows.SelectMany(row => row.Cells.Select(cell => new CellReading(cell, CellState.Undecided) { Text = row.Ink, Place = row.Place }))];
        }

        var glued = rows.Select(row => new GluedRow(row, form)).ToList();
        var columns = new SumBook(glued, known, form, law).ListCutsAndColumns();
        var verdicts = new Verdict[rows.Count];

        foreach (var table in Components.Of(glued, columns))
        {
            var search = TableSearch.Run([.. table.Rows.Select(row => glued[row])], table.Sums);

            for (var at = 0; at < table.Rows.Count; at++)
            {
                verdicts[table.Rows[at]] = Verdict.On(glued[table.Rows[at]], at, search);
            }
        }

        return [.. verdicts.SelectMany(verdict => verdict.Readings())];
    }

    // Where all but a few rows show every border, a row with a figure too few was not glued: it lost an empty cell, and its digits belong together.
    private static bool SeparatesElsewhere(IReadOnlyList<InkRow> rows, IReadOnlyDictionary<CellRef, decimal> known) =>
        rows.Count * RowsForOne <= known.Keys.CountBy(cell => (cell.Table, cell.Row)).Count(row => row.Value > 2);
}
