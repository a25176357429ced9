namespace Gongkai.Reports.Reading.Text;

/// <summary>What a text file holds.</summary>
internal enum TextFormat
{
    Plain,
    Markdown,
    Html,
}

/// <summary>Tells pages from plain text by their tags; the name decides only about Markdown, which is plain text to look at.</summary>
internal static class TextSniffer
{
    private const int Head = 64 * 1024;

    public static TextFormat Sniff(string text, string fileName)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        var extension = Path.GetExtension(fileName).ToLowerInvariant();

        if (head is ['<', var c, ..] && (char.IsAsciiLetter(c) || c is '!' or '?') || Has(head, "<html") || Has(head, "<body"))
        {
            return TextFormat.Html;
        }

        return extension is ".md" or ".markdown"
            ? TextFormat.Markdown
            : extension is ".html" or ".htm" or ".shtml" or ".jsp" or ".aspx" && head.Contains('<') ? TextFormat.Html : TextFormat.Plain;
    }

    /// <summary>True when control characters say that this is no text in any encoding.</summary>
    public static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Head));
        var strange = 0;

        foreach (var c in sample)
        {
            strange += c is '\uFFFD' or < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        }

        return strange * 10 > sample.Length;
    }

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
