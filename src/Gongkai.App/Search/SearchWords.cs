using System.Text;

namespace Gongkai.App.Search;

/// <summary>
/// Text as the words it is searched by: each pair of neighbouring Chinese characters, and each run of letters and digits, folded to half width and small letters.
/// Chinese is not parted by blanks, and the databases' own word breakers find no word of two characters.
/// </summary>
public static class SearchWords
{
    // A run of letters without end is nobody's word; databases refuse words of more than 2,000 bytes.
    private const int LongestWord = 64;

    /// <summary>The words in the order of the text, parted by blanks.</summary>
    public static string Of(string text)
    {
        var folded = Folding.Of(text);
        var words = new StringBuilder(folded.Length * 3);
        var run = new StringBuilder();
        var before = '\0';

        foreach (var c in folded)
        {
            if (IsChinese(c))
            {
                Flush(words, run);
                if (before != '\0')
                {
                    words.Append(before).Append(c).Append(' ');
                }

                before = c;
                continue;
            }

            before = '\0';
            if (char.IsLetterOrDigit(c))
            {
                run.Append(c);
                if (run.Length == LongestWord)
                {
                    Flush(words, run);
                }
            }
            else
            {
                Flush(words, run);
            }
        }

        Flush(words, run);
        return words.ToString().TrimEnd();
    }

    /// <summary>As many whole words from the beginning as fit into so many bytes of UTF-8.</summary>
    public static string Bounded(string words, int mostBytes)
    {
        if (Encoding.UTF8.GetByteCount(words) <= mostBytes)
        {
            return words;
        }

        // No word is cut: what follows the last blank within the bound is left off.
        var (bytes, end, blank) = (0, 0, 0);
        foreach (var rune in words.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > mostBytes)
            {
                break;
            }

            blank = rune.Value == ' ' ? end : blank;
            end += rune.Utf16SequenceLength;
        }

        return words[..blank];
    }

    private static void Flush(StringBuilder words, StringBuilder run)
    {
        if (run.Length > 0)
        {
            words.Append(run).Append(' ');
            run.Clear();
        }
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
