using System.Buffers;
using System.Text;

namespace Gongkai.Reports.Reading.Text;

/// <summary>
/// The little Markdown that converters put around report text: heading marks, emphasis, escapes, line breaks as tags. A full Markdown parser
/// would join lines, renumber lists and lose the places.
/// </summary>
internal static class MarkdownInline
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*\\<&`_");

    public static Paragraph Paragraph(string line, int number)
    {
        var marks = line.AsSpan().IndexOfAnyExcept('#');
        var heading = marks is > 0 and <= 6 && line.Length > marks && line[marks] is ' ' or '\t';
        var start = heading ? marks + 1 : 0;
        while (heading && start < line.Length && line[start] == ' ')
        {
            start++;
        }

        var printed = line[start..];
        var plain = Plain(printed);
        var place = new Place(Line: number);

        return new Paragraph(plain, plain == printed && start > 0 ? place.At(start + 1, line.Length) : place) { Heading = heading };
    }

    /// <summary>Without emphasis marks and escapes; a break tag becomes a line break.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        return Unescape(text)
            .Replace("**", "").Replace("__", "").Replace("`", "")
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("&nbsp;", " ")
            .Trim();
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || !char.IsAscii(text[i + 1]) || !char.IsPunctuation(text[i + 1]) && !char.IsSymbol(text[i + 1]))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
