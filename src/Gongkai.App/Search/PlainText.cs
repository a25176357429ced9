using System.Text;

namespace Gongkai.App.Search;

/// <summary>Text as passages are cut from it: one line, single blanks, no longer than is searched.</summary>
internal static class PlainText
{
    public static string Bounded(string text)
    {
        var plain = new StringBuilder(Math.Min(text.Length, PublicIndex.MostBytes));
        var blank = true;
        foreach (var c in text)
        {
            if (plain.Length >= PublicIndex.MostBytes / 4)
            {
                break;
            }

            var isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isBlank || !blank)
            {
                plain.Append(isBlank ? ' ' : c);
            }

            blank = isBlank;
        }

        // Half of a character of two halves is no text.
        return plain.Length > 0 && char.IsHighSurrogate(plain[^1]) ? plain.ToString(0, plain.Length - 1) : plain.ToString().TrimEnd();
    }
}
