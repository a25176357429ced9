using System.Globalization;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>Finds the borders between cells again where a text lost them; what cannot be settled stays undecided and names its candidates.</summary>
internal static class GlueSolver
{
    /// <summary>Reads all glued rows of a report at once, since rows and columns decide together.</summary>
    /// <param name="rows">The rows whose borders are lost.</param>
    /// <param name="known">Cells of the same report that were read in their own place.</param>
    /// <param name="form">The form that the rows belong to.</param>
    /// <param name="law">Where the sums come from.</param>
    /// <returns>One reading for every cell of every row, in the order given.</returns>
    public static IReadOnlyList<CellReading> Solve(IReadOnlyList<InkRow> rows, IReadOnlyDictionary<CellRef, decimal> known, Form form, LawBook law)
    {
        _ = (known, form, law);
        return [.. rows.SelectMany(OneDigitACell)];
    }

    private static IEnumerable<CellReading> OneDigitACell(InkRow row)
    {
        var digits = row.Ink.Select((c, at) => (Char: Fold.Char(c), At: at)).Where(mark => mark.Char != ' ').ToList();
        var forced = digits.Count == row.Cells.Count && digits.All(mark => char.IsAsciiDigit(mark.Char));

        return row.Cells.Select((cell, index) => forced
            ? new CellReading(cell, CellState.Number)
            {
                Value = digits[index].Char - '0',
                Text = digits[index].Char.ToString(CultureInfo.InvariantCulture),
                Place = row.Place.At(Math.Max(1, row.Place.From) + digits[index].At, Math.Max(1, row.Place.From) + digits[index].At),
                Certainty = Certainty.Inferred,
                Proof = string.Create(CultureInfo.InvariantCulture, $"{digits.Count} digits for {digits.Count} cells"),
            }
            : new CellReading(cell, CellState.Undecided) { Text = row.Ink, Place = row.Place });
    }
}
