namespace Gongkai.Reports.Comparing.Texts;

/// <summary>
/// What was reworded between two sentences. A number or a Latin word is one word, and so is every Chinese character; a lone character kept between
/// two changes is shown as changed, for the eye cannot follow single characters.
/// </summary>
internal static class WordDifference
{
    // Beyond this the table of the comparison would grow too large; such a sentence is shown as replaced whole.
    private const int MostWords = 1500;

    public static IReadOnlyList<WordChange> Between(string was, string now)
    {
        var (a, b) = (Words(was), Words(now));
        if (a.Count > MostWords || b.Count > MostWords)
        {
            return [new WordChange(-1, was), new WordChange(1, now)];
        }

        return Merged(Smoothed(Steps(a, b)));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (Joins(text[i]))
            {
                while (end < text.Length && Joins(text[end]))
                {
                    end++;
                }
            }
            else if (char.IsHighSurrogate(text[i]) && end < text.Length)
            {
                end++;
            }

            words.Add(text[i..end]);
            i = end;
        }

        return words;
    }

    private static bool Joins(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '%' or '％';

    private static List<WordChange> Steps(List<string> a, List<string> b)
    {
        var common = new ushort[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var steps = new List<WordChange>();
        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && a[x] == b[y])
            {
                steps.Add(new WordChange(0, a[x++]));
                y++;
            }
            else if (y == b.Count || (x < a.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                steps.Add(new WordChange(-1, a[x++]));
            }
            else
            {
                steps.Add(new WordChange(1, b[y++]));
            }
        }

        return steps;
    }

    private static IEnumerable<WordChange> Smoothed(List<WordChange> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is { Kind: 0, Text.Length: 1 } && i > 0 && i + 1 < steps.Count && steps[i - 1].Kind != 0 && steps[i + 1].Kind != 0)
            {
                yield return steps[i] with { Kind = -1 };
                yield return steps[i] with { Kind = 1 };
            }
            else
            {
                yield return steps[i];
            }
        }
    }

    /// <summary>Joins neighbours of a kind; within one change what was taken out comes first.</summary>
    private static List<WordChange> Merged(IEnumerable<WordChange> steps)
    {
        var merged = new List<WordChange>();
        var (gone, come) = ("", "");

        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case < 0: gone += step.Text; break;
                case > 0: come += step.Text; break;
                default:
                    Flush();
                    merged.Add(merged is [.., { Kind: 0 } last] ? Extended(last, step) : step);
                    break;
            }
        }

        Flush();
        return merged;

        WordChange Extended(WordChange last, WordChange step)
        {
            merged.RemoveAt(merged.Count - 1);
            return last with { Text = last.Text + step.Text };
        }

        void Flush()
        {
            merged.AddRange(gone.Length > 0 ? [new WordChange(-1, gone)] : []);
            merged.AddRange(come.Length > 0 ? [new WordChange(1, come)] : []);
            (gone, come) = ("", "");
        }
    }
}
