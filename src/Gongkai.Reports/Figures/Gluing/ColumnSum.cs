namespace Gongkai.Reports.Figures.Gluing;

/// <summary>A sum whose open cells stand in several glued rows.</summary>
/// <param name="Code">The check it belongs to.</param>
/// <param name="Terms">Row and position of each open cell, and sign.</param>
/// <param name="Rest">What the other terms come to.</param>
internal sealed record ColumnSum(string Code, IReadOnlyList<(int Row, int Cell, int Sign)> Terms, decimal Rest)
{
    /// <summary>The sum as one row sees it when all other rows are cut as given.</summary>
    public RowSum SeenFrom(int row, IReadOnlyList<Cut?> cuts) => new(
        Code,
        [.. Terms.Where(term => term.Row == row).Select(term => (term.Cell, term.Sign)).Order()],
        Rest + Terms.Where(term => term.Row != row).Sum(term => term.Sign * cuts[term.Row]!.Pieces[term.Cell].Value));
}
