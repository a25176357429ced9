namespace Gongkai.Reports.Reading.Text;

/// <summary>Finds tables in tags among lines of text.</summary>
internal sealed class EmbeddedHtml
{
    private const int MostFailures = 10;

    private int failures;

    /// <summary>Where the lines of the table that opens on this line end, excluded; the start itself when none opens, or none closes; after some that do not close, no more are looked for.</summary>
    public int End(List<TextLine> lines, int start)
    {
        var open = 0;
        for (var i = start; failures < MostFailures && i < lines.Count; i++)
        {
            open += Count(lines[i].Text, "<table") - Count(lines[i].Text, "</table");
            if (i == start && open == 0 && Count(lines[i].Text, "<table") == 0)
            {
                return start;
            }

            if (open <= 0)
            {
                return i + 1;
            }
        }

        failures++;
        return start;
    }

    private static int Count(string line, string tag)
    {
        var count = 0;
        for (var at = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(tag, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
