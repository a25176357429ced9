namespace Gongkai.Reports.Rendering.Xlsx;

internal static class SheetName
{
    private const int Longest = 31;

    /// <summary>At most 31 characters, none of <c>[]:*?/\</c>, not empty, no apostrophe at the ends, unique without regard to case.</summary>
    public static string Acceptable(string name, IReadOnlyCollection<string> taken)
    {
        var clean = string.Concat(Printable.Text(name).Select(c => "[]:*?/\\\n\t".Contains(c) ? ' ' : c)).Trim().Trim('\'');
        clean = clean.Length == 0 ? "Sheet" : Cut(clean, Longest);
        var unique = clean;

        for (var i = 2; taken.Contains(unique, StringComparer.OrdinalIgnoreCase); i++)
        {
            var mark = $" ({i})";
            unique = Cut(clean, Longest - mark.Length) + mark;
        }

        return unique;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
