namespace Gongkai.App.Search;

/// <summary>A piece of a text that was found. Pieces are plain text: whoever shows them encodes them.</summary>
/// <param name="Text">As written.</param>
/// <param name="Marked">Whether it is what was looked for.</param>
public sealed record Passage(string Text, bool Marked)
{
    private const int Before = 30;
    private const int Longest = 130;

    /// <summary>A text as a whole.</summary>
    public static IReadOnlyList<Passage> Whole(string text, SearchQuery asked) => Pieces(text, 0, text.Length, Marks(text, asked));

    /// <summary>The part of a text around the first place where something is found; its beginning when the words are not in the text itself.</summary>
    public static IReadOnlyList<Passage> Around(string text, SearchQuery asked)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var marks = Marks(text, asked);
        var from = marks.Count > 0 ? Math.Max(0, marks[0].Start - Before) : 0;
        var to = Math.Min(text.Length, from + Longest);
        var pieces = Pieces(text, from, to, marks);

        return [.. from > 0 ? [new Passage("…", false)] : Array.Empty<Passage>(), .. pieces, .. to < text.Length ? [new Passage("…", false)] : Array.Empty<Passage>()];
    }

    // Whole terms where they stand as written; their words where they do not.
    private static List<(int Start, int End)> Marks(string text, SearchQuery asked)
    {
        var folded = Folding.Of(text);
        var marks = new List<(int Start, int End)>();
        foreach (var term in asked.Terms)
        {
            var whole = term.Spellings.SelectMany(spelling => Places(folded, Folding.Of(spelling.Text))).ToList();
            marks.AddRange(whole.Count > 0 || term.Phrase ? whole : term.Spellings[0].Words.SelectMany(word => Places(folded, word)));
        }

        return Joined(marks);
    }

    private static IEnumerable<(int Start, int End)> Places(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            yield return (at, at + word.Length);
        }
    }

    private static List<(int Start, int End)> Joined(List<(int Start, int End)> marks)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var mark in marks.Order())
        {
            if (joined.Count > 0 && mark.Start <= joined[^1].End)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, mark.End));
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }

    private static List<Passage> Pieces(string text, int from, int to, List<(int Start, int End)> marks)
    {
        var pieces = new List<Passage>();
        var at = from;
        foreach (var (start, end) in marks.Where(mark => mark.Start >= from && mark.Start < to))
        {
            if (start > at)
            {
                pieces.Add(new Passage(text[at..start], false));
            }

            at = Math.Min(end, to);
            pieces.Add(new Passage(text[start..at], true));
        }

        if (at < to)
        {
            pieces.Add(new Passage(text[at..to], false));
        }

        return pieces;
    }
}
