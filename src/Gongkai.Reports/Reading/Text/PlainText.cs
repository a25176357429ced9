namespace Gongkai.Reports.Reading.Text;

/// <summary>
/// Plain text and Markdown. A line is a paragraph; lines with tabs or bars between cells become tables, ragged as they are;
/// one cell a line stays paragraphs. Every character keeps its place in its line.
/// </summary>
internal static class PlainText
{
    public static Document Read(string text, ReadingBudget budget, bool markdown = false)
    {
        budget.Characters(text.Length);

        var lines = Lines(text, budget);
        markdown |= lines.Exists(line => line.Kind == TextLineKind.Rule);
        var blocks = new TextBlocks(markdown, budget).Read(lines);

        return new Document(markdown ? "markdown" : "text", blocks);
    }

    /// <summary>Lines as editors count them: ended by LF, CR LF or CR, and by nothing else.</summary>
    private static List<TextLine> Lines(string text, ReadingBudget budget)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            budget.Stop.ThrowIfCancellationRequested();
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var found ? start + found : text.Length;

            lines.Add(LineSplitter.Split(lines.Count + 1, text[start..end]));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
