namespace Gongkai.Reports.Figures.Gluing;

/// <summary>A sum as one glued row sees it: its terms in that row, and what the rest of it comes to.</summary>
/// <param name="Code">The check it belongs to.</param>
/// <param name="Terms">Position of the cell in the row, and sign; in the row's order.</param>
/// <param name="Rest">What the terms outside the row come to.</param>
internal sealed record RowSum(string Code, IReadOnlyList<(int Cell, int Sign)> Terms, decimal Rest)
{
    /// <summary>The last cell of the row that it needs.</summary>
    public int Last => Terms[^1].Cell;

    /// <summary>Whether the pieces contradict it. A blank or a mark contradicts nothing.</summary>
    public bool FailsOn(Piece[] pieces)
    {
        var left = Rest;
        var numbers = true;

        foreach (var (cell, sign) in Terms)
        {
            left += sign * pieces[cell].Value;
            numbers &= pieces[cell].State == CellState.Number;
        }

        return numbers && left != 0;
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
