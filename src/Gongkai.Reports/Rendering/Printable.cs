using System.Text;

namespace Gongkai.Reports.Rendering;

/// <summary>Text that any file format may hold.</summary>
internal static class Printable
{
    /// <summary>Drops what XML forbids (control characters, halves of surrogate pairs) and makes line ends one kind.</summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (rune.Value >= ' ' && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF)))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
