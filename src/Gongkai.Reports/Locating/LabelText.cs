using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>
/// The form in which labels are compared: ideographs only. Punctuation, spaces, line breaks and numbers are what extraction, OCR and clerks change;
/// the ideographs are what stays.
/// </summary>
internal static class LabelText
{
    private const string Numerals = "一二三四五六七八九十";

    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or '\u3007';

    /// <summary>The value of a Chinese numeral up to ten; 0 for any other character.</summary>
    public static int Numeral(char c) => Numerals.IndexOf(c) + 1;

    /// <summary>The label's ideographs without its leading number.</summary>
    public static string Core(string label) => Ideographs(label.AsSpan(Prefix(label).Length));

    /// <summary>The number a label starts with (（三）, 三、, 3.); 0 for none.</summary>
    public static int Number(string label) => Prefix(label).Number;

    public static string Ideographs(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;

        foreach (var c in text)
        {
            if (IsIdeograph(c))
            {
                buffer[length++] = c;
            }
        }

        return new string(buffer[..length]);
    }

    private static (int Length, int Number) Prefix(string label)
    {
        var at = label.Length > 0 && Fold.Char(label[0]) == '(' ? 1 : 0;
        if (at + 1 >= label.Length || Fold.Char(label[at + 1]) is not ('.' or ',' or ')'))
        {
            return (0, 0);
        }

        var c = Fold.Char(label[at]);
        var number = char.IsAsciiDigit(c) ? c - '0' : Numeral(c);
        return number > 0 ? (at + 2, number) : (0, 0);
    }
}
