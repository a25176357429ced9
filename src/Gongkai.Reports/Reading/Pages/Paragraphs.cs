using System.Text;

namespace Gongkai.Reports.Reading.Pages;

/// <summary>Joins printed lines to paragraphs: a line goes on in the next when it reaches the right margin and the next is not indented.</summary>
internal sealed class Paragraphs(float left, float right)
{
    private readonly StringBuilder text = new();
    private readonly List<Paragraph> done = [];
    private PrintedLine? previous;
    private Place place;
    private float? confidence;
    private PageSheet? page;
    private Box box;

    /// <summary>Margins are where most lines begin and end, taken over all pages.</summary>
    public static Paragraphs For(IReadOnlyCollection<PrintedLine> lines) =>
        lines.Count == 0 ? new(0, 0) : new(Common(lines.Select(line => line.Box.Left)), Common(lines.Select(line => line.Box.Right)));

    public void Add(PrintedLine line, PageSheet sheet)
    {
        if (line.IsTabular)
        {
            End();
            done.Add(new(line.Spaced, new Place(sheet.Number)) { Confidence = line.Confidence, Area = sheet.AreaOf(line.Box) });
            return;
        }

        if (previous is not null && !GoesOn(previous, line))
        {
            End();
        }

        if (text.Length == 0)
        {
            (place, confidence, page, box) = (new Place(sheet.Number), null, sheet, line.Box);
        }
        else if (sheet.Number == page!.Number)
        {
            box = box.With(line.Box);
        }

        if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(line.Text[0]))
        {
            text.Append(' ');
        }

        text.Append(line.Text);
        confidence = Min(confidence, line.Confidence);
        previous = line;
    }

    /// <summary>Ends the paragraph under way and hands out what has been gathered since the last call.</summary>
    public IReadOnlyList<Paragraph> Take()
    {
        End();
        var taken = done.ToArray();
        done.Clear();
        return taken;
    }

    private void End()
    {
        if (text.Length > 0)
        {
            done.Add(new(text.ToString(), place) { Confidence = confidence, Area = page!.AreaOf(box) });
            text.Clear();
        }

        previous = null;
    }

    private bool GoesOn(PrintedLine line, PrintedLine next) =>
        line.Box.Right > right - (1.6f * line.Em)
        && next.Box.Left < left + next.Em
        && !Numbering.Begins(next.Text)
        && Math.Abs(line.Em - next.Em) < 0.25f * line.Em;

    private static float? Min(float? a, float? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);

    private static float Common(IEnumerable<float> edges) =>
        edges.GroupBy(x => (int)Math.Round(x / 3)).OrderByDescending(group => group.Count()).First().Average();
}
