using System.Buffers;
using Gongkai.Reports.Reading.Html;

namespace Gongkai.Reports.Reading.Text;

/// <summary>What a text file holds.</summary>
internal enum TextFormat
{
    Plain,
    Markdown,
    Html,

    /// <summary>JSON or JavaScript.</summary>
    Script,

    /// <summary>Comma-separated values.</summary>
    Delimited,
}

/// <summary>Tells pages from plain text by their tags; the name decides only about Markdown, which is plain text to look at.</summary>
internal static class TextSniffer
{
    private const int Head = 64 * 1024;

    private static readonly SearchValues<char> Strange = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFD");

    public static TextFormat Sniff(string text, string fileName)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        var extension = Path.GetExtension(fileName).ToLowerInvariant();

        if (Has(head, "<html") || Has(head, "<body") || Has(head, "<!doctype html"))
        {
            return TextFormat.Html;
        }

        if (extension is ".json" or ".js" || head is ['{' or '[', ..] && ScriptStrings.MayHoldTable(text))
        {
            return TextFormat.Script;
        }

        return extension switch
        {
            ".md" or ".markdown" => TextFormat.Markdown,
            ".csv" or ".tsv" => TextFormat.Delimited,
            _ when head is ['<', var c, ..] && (char.IsAsciiLetter(c) || c is '!' or '?') => TextFormat.Html,
            ".html" or ".htm" or ".shtml" or ".jsp" or ".aspx" or ".mht" or ".mhtml" when head.Contains('<') => TextFormat.Html,
            _ => TextFormat.Plain,
        };
    }

    /// <summary>True when control characters say that this is no text in any encoding.</summary>
    public static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Head));
        var strange = 0;

        for (var rest = sample; rest.IndexOfAny(Strange) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            strange++;
        }

        return strange * 10 > sample.Length;
    }

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
