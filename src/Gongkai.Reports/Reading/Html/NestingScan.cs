namespace Gongkai.Reports.Reading.Html;

/// <summary>
/// How deep a page's tags nest, estimated before it is parsed: tree building takes time that grows with the square of the depth, and cannot be bounded
/// from outside. Tags whose end may be left out are not counted.
/// </summary>
internal static class NestingScan
{
    /// <summary>The greatest number of tags open at once.</summary>
    public static int Deepest(ReadOnlySpan<char> html)
    {
        var (open, deepest) = (0, 0);

        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            var closes = html is ['/', ..];
            var name = closes ? html[1..] : html;

            if (name is [var first, ..] && char.IsAsciiLetter(first) && MustEnd(name))
            {
                open = closes ? Math.Max(0, open - 1) : open + 1;
                deepest = Math.Max(deepest, open);
            }
        }

        return deepest;
    }

    private static bool MustEnd(ReadOnlySpan<char> tag)
    {
        // The commonest tags of a report, told by two letters.
        if (tag is ['t' or 'T', 'd' or 'D' or 'r' or 'R' or 'h' or 'H', ' ' or '>', ..] or ['p' or 'P', ' ' or '>', ..])
        {
            return false;
        }

        if (tag is ['s' or 'S', 'p' or 'P', 'a' or 'A', 'n' or 'N', ' ' or '>', ..])
        {
            return true;
        }

        var length = 0;
        while (length < tag.Length && length < 12 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == ':'))
        {
            length++;
        }

        Span<char> name = stackalloc char[length];
        tag[..length].ToLowerInvariant(name);

        return name is not ("p" or "li" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "dd" or "dt" or "option" or "optgroup" or "colgroup" or "col" or "br" or "hr"
            or "img" or "input" or "meta" or "link" or "area" or "base" or "embed" or "param" or "source" or "track" or "wbr" or "html" or "body" or "head" or "frame" or "rp" or "rt")
            && !name.Contains(':');
    }
}
