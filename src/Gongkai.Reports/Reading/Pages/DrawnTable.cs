namespace Gongkai.Reports.Reading.Pages;

/// <summary>A cell of a drawn table with its text.</summary>
internal sealed record DrawnCell(int Row, int Column, int Down, int Across, string Text, int Page)
{
    /// <summary>Whether its text fills the last line and may go on.</summary>
    public bool Runs { get; init; }

    public float? Confidence { get; init; }

    public Area? Area { get; init; }

    public IReadOnlyList<string> Alternatives { get; init; } = [];
}

/// <summary>A drawn table with its text, on one page or joined over several.</summary>
/// <param name="Columns">Where columns begin and end.</param>
/// <param name="RowCount">How many rows.</param>
/// <param name="Cells">In reading order.</param>
internal sealed record DrawnTable(IReadOnlyList<float> Columns, int RowCount, IReadOnlyList<DrawnCell> Cells)
{
    /// <summary>The cells that begin in a row, from the left.</summary>
    public ILookup<int, DrawnCell> ByRow { get; } = Cells.OrderBy(cell => cell.Column).ToLookup(cell => cell.Row);

    /// <summary>As a grid, with places that a person can count on the page.</summary>
    public Grid ToGrid(int number)
    {
        var rows = new List<IReadOnlyList<GridCell>>(RowCount);

        for (var row = 0; row < RowCount; row++)
        {
            rows.Add([.. ByRow[row].Select(cell => new GridCell(cell.Text, cell.Down, cell.Across, new Place(cell.Page, number, row + 1, cell.Column + 1))
            {
                Confidence = cell.Confidence,
                Area = cell.Area,
                Alternatives = cell.Alternatives,
            })]);
        }

        return Grid.From(rows, GridOrigin.Positioned);
    }
}
