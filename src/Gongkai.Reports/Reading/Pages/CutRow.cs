namespace Gongkai.Reports.Reading.Pages;

/// <summary>A row that a page break cut in two: its label begins on one page and ends on the next, its figures stand on either.</summary>
internal static class CutRow
{
    /// <summary>The parts of a table joined in their cut row; null when the break is between rows.</summary>
    public static DrawnTable? Mend(DrawnTable above, DrawnTable below)
    {
        var last = above.Cells.Where(cell => cell.Row + cell.Down == above.RowCount).ToList();
        var first = below.ByRow[0].ToDictionary(cell => (cell.Column, cell.Across));

        return below.RowCount > 0 && last.TrueForAll(cell => first.ContainsKey((cell.Column, cell.Across))) && last.Count == first.Count && IsOneRow(last, first)
            ? Merge(above, below, last, first)
            : null;
    }

    private static bool IsOneRow(List<DrawnCell> last, Dictionary<(int, int), DrawnCell> first)
    {
        var pairs = last.ConvertAll(cell => (Above: cell, Below: first[(cell.Column, cell.Across)]));
        var labels = pairs.FindAll(pair => pair.Above.Text.Length > 0 && pair.Below.Text.Length > 0);

        return labels is [var label]
            && label.Above.Runs && !IsFigure(label.Above.Text) && !IsFigure(label.Below.Text) && !Numbering.Begins(label.Below.Text)
            && pairs.Count > 1
            && (pairs.TrueForAll(pair => pair == label || !IsFigure(pair.Above.Text)) || pairs.TrueForAll(pair => pair == label || !IsFigure(pair.Below.Text)));
    }

    private static bool IsFigure(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '+' or '-' or '/');

    private static DrawnTable Merge(DrawnTable above, DrawnTable below, List<DrawnCell> last, Dictionary<(int, int), DrawnCell> first)
    {
        var ends = last.ToHashSet();

        return TableJoiner.Stack(
            above with { Cells = [.. above.Cells.Select(cell => ends.Contains(cell) ? Whole(cell, first[(cell.Column, cell.Across)]) : cell)] },
            new(below.Columns, below.RowCount - 1, [.. below.Cells.Where(cell => cell.Row > 0).Select(cell => cell with { Row = cell.Row - 1 })]));
    }

    private static DrawnCell Whole(DrawnCell above, DrawnCell below) => above with
    {
        Down = above.Down + below.Down - 1,
        Text = above.Text.Length == 0 ? below.Text : below.Text.Length == 0 ? above.Text : above.Text + "\n" + below.Text,
        Confidence = above.Text.Length == 0 ? below.Confidence : above.Confidence,
        Alternatives = above.Text.Length == 0 ? below.Alternatives : above.Alternatives,
    };
}
