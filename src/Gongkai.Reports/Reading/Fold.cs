using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>
/// One spelling for characters that real reports mix freely: full width and half width (<see cref="HalfWidth"/>), and beyond it kinds of brackets, quotes, dashes and spaces.
/// Written by hand because globalisation is invariant and because it runs on every character of every report.
/// </summary>
public static class Fold
{
    /// <summary>Folds one character; never changes the number of characters, so places stay true.</summary>
    public static char Char(char c) => c switch
    {
        '\u3000' or '\u00A0' or '\uFEFF' or (>= '\u2000' and <= '\u200F') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u2060' or (>= '\t' and <= '\r') => ' ',
        '【' or '〔' or '［' => '[',
        '】' or '〕' or '］' => ']',
        '“' or '”' or '„' or '〝' or '〞' or '＂' or '「' or '」' => '"',
        '‘' or '’' or '＇' => '\'',
        '—' or '–' or '―' or '－' or '﹣' or '−' or '‐' or '‑' or '─' => '-',
        '。' or '．' or '｡' => '.',
        '、' or '､' => ',',
        >= '！' and <= '～' => HalfWidth.Of(c),
        _ => c,
    };

    /// <summary>Folds and drops all white space: the form in which labels are compared.</summary>
    public static string Tight(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;

        foreach (var c in text)
        {
            var folded = Char(c);
            if (folded != ' ')
            {
                buffer[length++] = folded;
            }
        }

        return new string(buffer[..length]);
    }
}
