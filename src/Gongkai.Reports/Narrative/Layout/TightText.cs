namespace Gongkai.Reports.Narrative.Layout;

/// <summary>
/// Running text folded for looking up words: no white space, one spelling of digits, brackets, commas, colons and dashes.
/// Unlike <see cref="Reading.Fold"/> it keeps 。 、 and ， apart, for sentences and lists are cut by them,
/// and writes the marks of Chinese sentences in full width, which <see cref="Law.HalfWidth"/> writes in half width.
/// </summary>
internal static class TightText
{
    /// <summary>The tight spelling, and for each of its characters the offset in <paramref name="text"/>.</summary>
    public static (string Tight, int[] Origin) From(string text)
    {
        Span<char> buffer = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        Span<int> from = text.Length <= 1024 ? stackalloc int[text.Length] : new int[text.Length];
        var length = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var c = Char(text[i]);
            if (c != '\0')
            {
                (buffer[length], from[length]) = (c, i);
                length++;
            }
        }

        KeepThousands(buffer[..length]);
        return (new string(buffer[..length]), from[..length].ToArray());
    }

    /// <summary>The tight spelling alone.</summary>
    public static string Of(string text) => From(text).Tight;

    private static char Char(char c) => c switch
    {
        >= '0' and <= '9' => c,
        >= '\u4E00' and <= '\u9FFF' => c,
        <= ' ' or '\u00A0' or '\u3000' or '\uFEFF' or (>= '\u2000' and <= '\u200F') or '\u202F' or '\u2060' or '\u00AD' => '\0',
        ',' or '﹐' => '，',
        ':' or '﹕' or '∶' => '：',
        ';' => '；',
        '(' or '﹙' => '（',
        ')' or '﹚' => '）',
        '!' => '！',
        '?' => '？',
        '［' or '[' or '【' => '〔',
        '］' or ']' or '】' => '〕',
        '“' or '”' or '＂' or '「' or '」' or '〝' or '〞' => '"',
        '—' or '–' or '―' or '－' or '−' or '‐' or '‑' or '─' => '-',
        '～' or '〜' => '~',
        '％' or '﹪' => '%',
        '○' or 'Ｏ' => '〇',
        '｡' => '。',
        '〈' or '＜' => '<',
        '〉' or '＞' => '>',
        '．' => '.',
        '／' => '/',
        '＋' => '+',
        '｜' => '|',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'ｚ' => (char)(c - '！' + '!'),
        _ => c,
    };

    // A comma between digits with three digits after it belongs to the number.
    private static void KeepThousands(Span<char> text)
    {
        for (var i = 1; i + 3 < text.Length; i++)
        {
            if (text[i] == '，' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
                && char.IsAsciiDigit(text[i + 3]) && (i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4])))
            {
                text[i] = ',';
            }
        }
    }
}
