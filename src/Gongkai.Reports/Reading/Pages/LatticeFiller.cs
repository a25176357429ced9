namespace Gongkai.Reports.Reading.Pages;

/// <summary>Puts the words of a page into the cells of its drawn tables.</summary>
internal static class LatticeFiller
{
    /// <summary>The table with its text.</summary>
    public static DrawnTable Fill(Lattice lattice, int page, IReadOnlyList<Word> words)
    {
        var inside = words
            .SelectMany(word => WordCutter.Cut(word, lattice))
            .ToLookup(word => lattice.At(word.Box.CentreX, word.Box.CentreY));

        return new(lattice.Columns, lattice.Rows.Count - 1, [.. lattice.Cells.Select(cell => CellOf(cell, page, [.. inside[cell]]))]);
    }

    private static DrawnCell CellOf(LatticeCell cell, int page, Word[] words)
    {
        var printed = PrintedCell.Of(words, cell.Box);

        return new(cell.Row, cell.Column, cell.Down, cell.Across, printed.Text, page)
        {
            Runs = printed.Runs,
            Confidence = words.Min(word => word.Confidence),
        };
    }
}
