namespace Gongkai.Reports.Reading.Pages;

/// <summary>Cuts words that run over a drawn line: where cells are tight, the text layer takes a label and the number beside it for one word.</summary>
internal static class WordCutter
{
    private const float Slack = 2;

    public static IEnumerable<Word> Cut(Word word, Lattice lattice)
    {
        var from = 0;

        foreach (var border in Borders(word, lattice))
        {
            var at = NearestEdge(word, border);
            if (at > from && at < word.Text.Length && PartsHere(word.Text[at - 1], word.Text[at]))
            {
                yield return word.Part(from, at);
                from = at;
            }
        }

        yield return from == 0 ? word : word.Part(from, word.Text.Length);
    }

    private static IEnumerable<float> Borders(Word word, Lattice lattice)
    {
        if (!lattice.Box.Holds(word.Box.CentreX, word.Box.CentreY) || !lattice.Columns.Any(x => x > word.Box.Left + Slack && x < word.Box.Right - Slack))
        {
            return [];
        }

        return lattice.Cells
            .Where(cell => word.Box.CentreY >= cell.Box.Top && word.Box.CentreY <= cell.Box.Bottom)
            .Select(cell => cell.Box.Right)
            .Where(right => right > word.Box.Left + Slack && right < word.Box.Right - Slack)
            .Distinct()
            .Order();
    }

    private static int NearestEdge(Word word, float border)
    {
        var nearest = 0;
        for (var i = 1; i <= word.Text.Length; i++)
        {
            nearest = Math.Abs(word.EdgeBefore(i) - border) < Math.Abs(word.EdgeBefore(nearest) - border) ? i : nearest;
        }

        return nearest;
    }

    /// <summary>A label that is too long for its cell and prints over the line is one text; a digit across the line is another cell's.</summary>
    private static bool PartsHere(char left, char right) => char.IsAsciiDigit(left) || char.IsAsciiDigit(right);
}
