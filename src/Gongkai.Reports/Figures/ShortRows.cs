using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Forms;
using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Figures;

/// <summary>A row that has one figure fewer than it has cells, in a text that does not show which cell is empty.</summary>
/// <param name="Cells">The row's cells.</param>
/// <param name="Filled">The figures, in order.</param>
internal sealed record ShortRow(CellRef[] Cells, FigurePiece[] Filled);

/// <summary>
/// Finds out which cell of short rows is the empty one: the one place for the gap, the same in all of them, under which the sums hold, while every other
/// place breaks at least two. A figure that stands in the same cell under all places that remain is settled even when the gap is not.
/// </summary>
internal sealed class ShortRows
{
    private const int Against = 2;

    // Rows of zeros agree with a gap anywhere; only when several rows speak is the gap a habit of the clerk and theirs too.
    private const int FewestTelling = 2;

    private readonly Dictionary<CellRef, CellReading> readings;
    private readonly List<(Relation Relation, string Code)> columnSums = [];
    private readonly ColumnSums rowSums;
    private readonly FormBlock block;
    private readonly string table;
    private readonly int width;

    public ShortRows(Dictionary<CellRef, CellReading> readings, FormRows rows, int form, LawBook law)
    {
        (this.readings, table) = (readings, rows.Table);
        (block, rowSums) = (rows.Blocks[form]!, rows.Sums[form]!);
        width = block.Columns.Count;
        foreach (var check in law.Checks.Values)
        {
            foreach (var relation in check.Relations)
            {
                if (relation.Table == table && relation.Each == "column" && relation.Is == "=" && relation.Over is null && relation.Left.Count > 0)
                {
                    columnSums.Add((relation, check.Code));
                }
            }
        }
    }

    /// <summary>Settles what can be settled; the rest stays as it was read.</summary>
    public void Settle(IReadOnlyList<ShortRow> rows)
    {
        if (rows.Count == 0 || !rowSums.Any)
        {
            return;
        }

        if (rows.Count(IsTelling) >= FewestTelling && SettleTogether(rows, empty: true))
        {
            return;
        }

        foreach (var row in rows)
        {
            _ = SettleTogether([row], empty: true) || SettleTogether([row], empty: false);
        }
    }

    /// <summary>Whether the row by itself excludes some place for its gap.</summary>
    private bool IsTelling(ShortRow row)
    {
        for (var gap = 0; gap < width; gap++)
        {
            if (Broken([row], gap, empty: true) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="rows">Rows with the gap in the same place.</param>
    /// <param name="empty">Whether the gap is an empty cell, which adds nothing to a sum, or a figure that was lost, which may be any.</param>
    private bool SettleTogether(IReadOnlyList<ShortRow> rows, bool empty)
    {
        var broken = new int[width];
        for (var gap = 0; gap < width; gap++)
        {
            broken[gap] = Broken(rows, gap, empty);
        }

        List<int> possible = [.. Enumerable.Range(0, width).Where(gap => broken[gap] < Against)];
        if (possible.Count == 0 || possible.Count == width || broken.Min() > 0)
        {
            return false;
        }

        foreach (var row in rows)
        {
            Settle(row, possible);
        }

        return true;
    }

    /// <summary>How many sums break when the gap is there.</summary>
    private int Broken(IReadOnlyList<ShortRow> rows, int gap, bool empty)
    {
        var broken = 0;
        Span<decimal?> values = stackalloc decimal?[width];

        foreach (var row in empty ? rows : [])
        {
            for (var cell = 0; cell < width; cell++)
            {
                values[cell] = ValueAt(row, cell, gap);
            }

            broken += rowSums.IsSum(gap) || rowSums.Hold(values) ? 0 : 1;
        }

        for (var column = 0; column < width; column++)
        {
            foreach (var (relation, _) in columnSums)
            {
                broken += column != gap && Add(relation.Left, rows, column, gap) is { } left && Add(relation.Right, rows, column, gap) is { } right && left != right ? 1 : 0;
            }
        }

        return broken;
    }

    private decimal? Add(IReadOnlyList<string> terms, IReadOnlyList<ShortRow> rows, int column, int gap)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            var cell = new CellRef(table, term, block.Columns[column].Code);
            var row = rows.FirstOrDefault(row => row.Cells[0].Row == term);
            if ((row is null ? readings.GetValueOrDefault(cell)?.Value : ValueAt(row, column, gap)) is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }

    private static FigurePiece? PieceAt(ShortRow row, int cell, int gap) => cell == gap ? null : row.Filled[cell < gap ? cell : cell - 1];

    private static decimal? ValueAt(ShortRow row, int cell, int gap) =>
        PieceAt(row, cell, gap) is { Printed.Kind: PrintedKind.Number } piece ? piece.Printed.Value : null;

    private void Settle(ShortRow row, List<int> possible)
    {
        for (var cell = 0; cell < width; cell++)
        {
            var first = PieceAt(row, cell, possible[0]);
            if (first is not { } piece || !possible.TrueForAll(gap => PieceAt(row, cell, gap)?.Printed == piece.Printed))
            {
                continue;
            }

            readings[row.Cells[cell]] = CellMaker.Read(row.Cells[cell], block.Columns[cell], piece, inYuan: false) with
            {
                Certainty = Certainty.Inferred,
                Proof = "one cell of the row is empty; no other place for the gap agrees with the sums",
                ProvedBy = [.. rowSums.Codes, .. columnSums.Select(sum => sum.Code).Distinct()],
            };
        }
    }
}
