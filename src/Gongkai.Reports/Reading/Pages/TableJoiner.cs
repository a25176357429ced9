namespace Gongkai.Reports.Reading.Pages;

/// <summary>Joins the parts of a table that a page break cut: columns matched, repeated headers dropped, cut cells and cut rows made whole.</summary>
internal static class TableJoiner
{
    private const float Slack = 6;
    private const int MostHeaderRows = 6;

    /// <summary>Both parts as one table; null when the second is no continuation of the first.</summary>
    public static DrawnTable? Join(DrawnTable first, DrawnTable second)
    {
        // Pages may be mirrored for binding: the same table then stands a little to the left or right.
        var shift = first.Columns[0] - second.Columns[0];

        return Math.Abs(second.Columns[^1] + shift - first.Columns[^1]) > Slack
            ? null
            : JoinMatched(first, WithoutHeader(second with { Columns = [.. second.Columns.Select(x => x + shift)] }, first));
    }

    private static DrawnTable JoinMatched(DrawnTable first, DrawnTable second)
    {
        var columns = Merge(first.Columns, second.Columns);
        var (above, below) = (Respan(first, columns), Respan(second, columns));

        if (CutRow.Mend(above, below) is { } mended)
        {
            return mended;
        }

        var continued = above.Cells.ToDictionary(cell => cell, cell => below.Cells.FirstOrDefault(other => Continues(cell, above.RowCount, other)));
        var swallowed = continued.Values.OfType<DrawnCell>().ToHashSet();

        return Stack(
            above with { Cells = [.. above.Cells.Select(cell => continued[cell] is { } more ? cell with { Down = cell.Down + more.Down, Text = cell.Text == more.Text ? cell.Text : cell.Text + more.Text } : cell)] },
            below with { Cells = [.. below.Cells.Where(cell => !swallowed.Contains(cell))] });
    }

    public static DrawnTable Stack(DrawnTable above, DrawnTable below) => new(
        above.Columns,
        above.RowCount + below.RowCount,
        [.. above.Cells, .. below.Cells.Select(cell => cell with { Row = cell.Row + above.RowCount })]);

    /// <summary>A label beside several rows that the page break cut: the rest of its cell is empty or says the same again.</summary>
    private static bool Continues(DrawnCell cell, int rows, DrawnCell other) =>
        other.Row == 0 && cell.Row + cell.Down == rows && other.Column == cell.Column && other.Across == cell.Across
        && (cell.Down > 1 || other.Down > 1) && cell.Text.Length > 0 && !char.IsAsciiDigit(cell.Text[0])
        && (other.Text.Length == 0 || Fold.Tight(other.Text) == Fold.Tight(cell.Text) || !Numbering.Begins(other.Text));

    private static DrawnTable WithoutHeader(DrawnTable table, DrawnTable first)
    {
        var repeated = 0;
        while (repeated < Math.Min(MostHeaderRows, Math.Min(table.RowCount, first.RowCount) - 1) && Says(table, repeated) is { Length: > 1 } said && said == Says(first, repeated))
        {
            repeated++;
        }

        return repeated == 0 || table.Cells.Any(cell => cell.Row < repeated && cell.Row + cell.Down > repeated)
            ? table
            : new(table.Columns, table.RowCount - repeated, [.. table.Cells.Where(cell => cell.Row >= repeated).Select(cell => cell with { Row = cell.Row - repeated })]);
    }

    /// <summary>What a row says when it has words and no figures: only such a row can be a header.</summary>
    private static string Says(DrawnTable table, int row) =>
        table.ByRow[row].Any(cell => cell.Text.Length > 0 && cell.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ' '))
            ? ""
            : string.Join('|', table.ByRow[row].Select(cell => Fold.Tight(cell.Text))).Trim('|');

    private static List<float> Merge(IReadOnlyList<float> first, IReadOnlyList<float> second)
    {
        var merged = new List<float>();
        foreach (var x in first.Concat(second).Order())
        {
            if (merged.Count == 0 || x - merged[^1] > Slack)
            {
                merged.Add(x);
            }
        }

        return merged;
    }

    private static DrawnTable Respan(DrawnTable table, List<float> columns)
    {
        int At(int edge) => columns.FindLastIndex(x => x <= table.Columns[edge] + 0.01f);

        return new(columns, table.RowCount, [.. table.Cells.Select(cell =>
        {
            var column = At(cell.Column);
            return cell with { Column = column, Across = Math.Max(1, At(cell.Column + cell.Across) - column) };
        })]);
    }
}
