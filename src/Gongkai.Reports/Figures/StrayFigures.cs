using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures;

/// <summary>
/// Extraction to text sometimes drops one figure of a row onto a line of its own. Where such a figure was left over, an empty cell is not known to
/// be empty; where exactly one figure fits exactly one such cell by the row's sum, it stood there.
/// </summary>
internal static class StrayFigures
{
    public static void Place(LocatedBlock located, List<CellReading> readings, FormBlock block, ColumnSums sums)
    {
        var strays = located.Strays.Where(group => group.Pieces is [{ Printed.Kind: PrintedKind.Number }]).Select(group => group.Pieces[0]).ToList();
        if (strays.Count == 0)
        {
            return;
        }

        foreach (var row in located.Rows.Where(row => row.Row is not null && row.Group.Strip.Grid is { Origin: GridOrigin.Delimited }))
        {
            PlaceIn(row, strays, readings, block, sums);
        }
    }

    private static void PlaceIn(LocatedRow row, List<FigurePiece> strays, List<CellReading> readings, FormBlock block, ColumnSums sums)
    {
        var first = readings.FindIndex(reading => reading.Cell.Row == row.Row!.Code && reading.Cell.Table == row.Row.Table);
        var blanks = Enumerable.Range(0, block.Columns.Count).Where(column => first >= 0 && readings[first + column].State == CellState.Blank).ToList();
        var fitting = blanks.Count == 1 && sums.Any ? strays.FindAll(stray => Fits(stray, readings, first, blanks[0], block.Columns.Count, sums)) : [];

        foreach (var column in blanks)
        {
            var reading = readings[first + column];
            readings[first + column] = fitting is [var only] && strays.Count == 1
                ? new(reading.Cell, CellState.Number)
                {
                    Value = only.Printed.Value,
                    Text = only.Text.Trim(),
                    Place = only.Place,
                    Certainty = Certainty.Inferred,
                    Proof = "the one figure left over between the rows, and the only one that the row's sum allows",
                    ProvedBy = sums.Codes,
                }
                : CellMaker.Undecided(reading.Cell, "", reading.Place, strays.Select(stray => stray.Printed.Value));
        }
    }

    private static bool Fits(FigurePiece stray, List<CellReading> readings, int first, int blank, int width, ColumnSums sums)
    {
        Span<decimal?> values = stackalloc decimal?[width];
        for (var column = 0; column < width; column++)
        {
            values[column] = column == blank ? stray.Printed.Value : readings[first + column].Value;
        }

        return sums.Hold(values);
    }
}
