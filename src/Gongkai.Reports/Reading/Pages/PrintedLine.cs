using System.Text;

namespace Gongkai.Reports.Reading.Pages;

/// <summary>Words on one line, from left to right.</summary>
internal sealed record PrintedLine(IReadOnlyList<Word> Words)
{
    public Box Box { get; } = Words.Select(word => word.Box).Aggregate((a, b) => a.With(b));

    public string Text { get; } = Join(Words);

    /// <summary>The height of its tallest word, which stands for the size of its characters.</summary>
    public float Em { get; } = Words.Max(word => word.Box.Height) * 0.85f;

    /// <summary>The least certain of its words; null when all are certain.</summary>
    public float? Confidence { get; } = Words.Min(word => word.Confidence);

    /// <summary>
    /// Whether it is a line of a table that is drawn without lines: wide gaps between several words, or between figures. Such a line is no part of a
    /// paragraph, and its gaps are kept as spaces.
    /// </summary>
    public bool IsTabular { get; } = AreApart(Words);

    /// <summary>With its gaps as spaces.</summary>
    public string Spaced => string.Concat(Words.Select((word, i) => i > 0 && IsWide(Words[i - 1], word) ? "  " + word.Text : i > 0 && IsLatin(Words[i - 1].Text[^1]) && IsLatin(word.Text[0]) ? " " + word.Text : word.Text));

    /// <summary>Groups words into lines from top to bottom: words are on one line when they overlap by half of the lower one.</summary>
    public static List<PrintedLine> Of(IEnumerable<Word> words)
    {
        var lines = new List<(Box Box, List<Word> Words)>();

        foreach (var word in words.OrderBy(word => word.Box.CentreY))
        {
            var at = lines.FindLastIndex(line => Overlap(line.Box, word.Box) >= 0.5f * Math.Min(line.Box.Height, word.Box.Height));
            if (at < Math.Max(0, lines.Count - 4))
            {
                lines.Add((word.Box, [word]));
            }
            else
            {
                lines[at].Words.Add(word);
            }
        }

        return [.. lines.Select(line => new PrintedLine([.. line.Words.OrderBy(word => word.Box.Left)])).OrderBy(line => line.Box.CentreY)];
    }

    private static bool AreApart(IReadOnlyList<Word> words)
    {
        var (gaps, figures) = (0, 0);
        for (var i = 1; i < words.Count; i++)
        {
            var wide = IsWide(words[i - 1], words[i]);
            gaps += wide ? 1 : 0;
            figures += wide && words[i].Text.All(c => char.IsAsciiDigit(c) || c is '.' or '/' or '-') ? 1 : 0;
        }

        return gaps >= 3 || (figures >= 1 && figures == gaps);
    }

    private static bool IsWide(Word left, Word right) => right.Box.Left - left.Box.Right > 1.2f * Math.Max(left.Box.Height, right.Box.Height) * 0.85f;

    private static float Overlap(Box a, Box b) => Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);

    /// <summary>Chinese needs no spaces between words; digits and letters do, or two numbers become one.</summary>
    private static string Join(IReadOnlyList<Word> words)
    {
        var text = new StringBuilder();

        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && IsLatin(words[i - 1].Text[^1]) && IsLatin(words[i].Text[0]))
            {
                text.Append(' ');
            }

            text.Append(words[i].Text);
        }

        return text.ToString();
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '+' or '-' or '/';
}
