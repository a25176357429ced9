using System.Text;

namespace Gongkai.App.Search;

/// <summary>
/// Text as the words it is searched by: each pair of neighbouring Chinese characters, and each run of letters and digits, folded to half width and small letters.
/// Chinese is not parted by blanks, and the databases' own word breakers find no word of two characters.
/// </summary>
public static class SearchWords
{
    /// <summary>The words in the order of the text, parted by blanks.</summary>
    public static string Of(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
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
                run.Append(char.ToLowerInvariant(c));
            }
            else
            {
                Flush(words, run);
            }
        }

        Flush(words, run);
        return words.ToString().TrimEnd();
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
