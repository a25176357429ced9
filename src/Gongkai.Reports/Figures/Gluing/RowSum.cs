namespace Gongkai.Reports.Figures.Gluing;

/// <summary>A sum as one glued row sees it: its terms in that row, and what the rest of it comes to.</summary>
/// <param name="Code">The check it belongs to.</param>
/// <param name="Terms">Position of the cell in the row, and sign; in the row's order.</param>
/// <param name="Rest">What the terms outside the row come to.</param>
internal sealed record RowSum(string Code, (int Cell, int Sign)[] Terms, decimal Rest)
{
    /// <summary>The last cell of the row that it needs.</summary>
    public int Last => Terms[^1].Cell;

    // The one term on its side of the equation, when it stands in this row: what the others come to.
    private readonly int total = Terms.Where(term => Terms.Count(other => other.Sign == term.Sign) == 1).Select(term => term.Cell).DefaultIfEmpty(-1).Last();

    /// <summary>Whether the pieces contradict it. Blanks and marks count as nothing; whether a blank total says anything depends on the report.</summary>
    public bool FailsOn(Piece[] pieces, Blanks blanks)
    {
        if (total >= 0 && pieces[total].State != CellState.Number && !blanks.EmptyTotalIsZero)
        {
            return false;
        }

        var left = Rest;

        foreach (var (cell, sign) in Terms)
        {
            left += sign * pieces[cell].Value;
        }

        return left != 0;
    }

    /// <summary>As figures: 20 + 0 + 1 = 21.</summary>
    public string InFigures(Piece[] pieces)
    {
        var alone = Terms.Count(term => term.Sign > 0) == 1 ? 1 : -1;
        string Side(int sign, decimal rest) => string.Join(" + ", Terms.Where(term => term.Sign == sign).Select(term => pieces[term.Cell].Value).Concat(rest > 0 ? [rest] : []).Select(Written));
        return $"{Side(-alone, -alone * Rest)} = {Side(alone, alone * Rest)}";
    }

    private static string Written(decimal value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
