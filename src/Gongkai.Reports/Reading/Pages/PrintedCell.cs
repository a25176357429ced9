namespace Gongkai.Reports.Reading.Pages;

/// <summary>What stands in a cell.</summary>
/// <param name="Text">Its lines, broken as printed; characters set below each other are one line.</param>
/// <param name="Runs">Whether the last line fills the cell, so that it may go on elsewhere.</param>
internal readonly record struct PrintedCell(string Text, bool Runs)
{
    private const float Padding = 8;

    public static PrintedCell Of(IReadOnlyCollection<Word> words, Box cell)
    {
        if (words.Count == 0)
        {
            return new("", false);
        }

        var lines = PrintedLine.Of(words);
        if (IsSetDownwards(lines))
        {
            return new(string.Concat(lines.Select(line => line.Text)), false);
        }

        var text = lines[0].Text;
        for (var i = 1; i < lines.Count; i++)
        {
            // A number too long for its column goes on in the next line; two short numbers below each other are two.
            var oneNumber = Fills(lines[i - 1], cell) && char.IsAsciiDigit(lines[i - 1].Text[^1]) && IsDigits(lines[i].Text);
            text += (oneNumber ? "" : "\n") + lines[i].Text;
        }

        return new(text, Fills(lines[^1], cell));
    }

    private static bool Fills(PrintedLine line, Box cell) => cell.Right - line.Box.Right < line.Em + Padding && line.Box.Left - cell.Left < line.Em + Padding;

    private static bool IsDigits(string text) => text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static bool IsSetDownwards(List<PrintedLine> lines) =>
        lines.Count >= 3 && lines.Count(line => line.Text.Length <= 2) >= lines.Count - 1 && !lines.TrueForAll(line => IsDigits(line.Text));
}
