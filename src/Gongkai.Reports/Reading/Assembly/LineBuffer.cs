namespace Gongkai.Reports.Reading.Assembly;

/// <summary>One line as it is put together: runs of white space become one space, white space at its ends and characters that print nothing are dropped.</summary>
internal sealed class LineBuffer
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private char[] characters = new char[256];
    private int length;
    private char gap;

    public int Length => length;

    /// <summary>Appends text; <paramref name="keepTabs"/> where a tab separates columns instead of indenting source text.</summary>
    public void Append(ReadOnlySpan<char> text, bool keepTabs)
    {
        foreach (var c in text)
        {
            if (c > ' ' && c < '\u00A0')
            {
                Put(c);
            }
            else if (IsSpace(c))
            {
                gap = keepTabs && c == '\t' ? '\t' : gap != '\0' && c != '\n' ? gap : c == '\n' ? '\n' : ' ';
            }
            else if (c > '\u00A0' && !IsInvisible(c))
            {
                Put(c);
            }
        }
    }

    /// <summary>The line so far; the buffer is empty afterwards.</summary>
    public string Take()
    {
        var line = length == 1 && char.IsAsciiDigit(characters[0]) ? Digits[characters[0] - '0'] : new string(characters, 0, length);
        (length, gap) = (0, '\0');

        return line;
    }

    private void Put(char c)
    {
        if (gap != '\0')
        {
            if (length > 0 && !(gap == '\n' && IsIdeographic(c) && IsIdeographic(characters[length - 1])))
            {
                Push(gap == '\t' ? '\t' : ' ');
            }

            gap = '\0';
        }

        Push(c);
    }

    private void Push(char c)
    {
        if (length == characters.Length)
        {
            Array.Resize(ref characters, length * 2);
        }

        characters[length++] = c;
    }

    /// <summary>Between such characters a line end of the source is no space: Chinese has none (CSS Text 3, segment breaks).</summary>
    private static bool IsIdeographic(char c) => c is >= '\u2E80' and < '\uA4D0' or >= '\uF900' and < '\uFB00' or >= '\uFF00' and < '\uFFEF';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u2028' or '\u2029' or '\u205F';

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF' or '\uFFFC' or (>= '\u007F' and < '\u00A0');
}
