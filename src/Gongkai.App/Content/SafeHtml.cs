using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.App.Content;

/// <summary>
/// HTML from outside, cut down to what a text needs. Only named elements and attributes remain; everything else is taken off and its text kept, save where
/// the text is no text for readers (script, style). The result is written anew from the tree, so nothing depends on how it was spelled.
/// </summary>
public static class SafeHtml
{
    /// <summary>Longer input is refused before it is parsed.</summary>
    public const int Longest = 5_000_000;

    private const int Deepest = 100;

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.Ordinal,
        "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "blockquote", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img", "figure", "figcaption", "div", "span", "pre", "code");

    // Their content is not text for readers, or is parsed by other rules.
    private static readonly FrozenSet<string> GoneWhole = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "iframe", "object", "embed", "applet", "frame", "frameset", "noframes", "noscript", "template", "svg", "math", "form", "input", "button", "select", "textarea",
        "option", "title", "head", "meta", "link", "base", "xmp", "plaintext", "noembed", "listing", "audio", "video", "canvas", "dialog", "portal");

    private static readonly FrozenSet<string> Voids = FrozenSet.Create(StringComparer.Ordinal, "br", "hr", "img");

    public static string Clean(string html)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(html.Length, Longest);

        var document = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New()).ParseDocument("");
        var fragment = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New()).ParseFragment(html, document.Body!);
        var writer = new SafeHtmlWriter();

        foreach (var node in fragment)
        {
            Write(node, writer, 0);
        }

        return writer.ToString();
    }

    private static void Write(INode node, SafeHtmlWriter writer, int depth)
    {
        if (node is IText text)
        {
            writer.Text(text.Data);
        }
        else if (node is IElement element && !GoneWhole.Contains(element.LocalName) && depth < Deepest)
        {
            Write(element, writer, depth);
        }
    }

    private static void Write(IElement element, SafeHtmlWriter writer, int depth)
    {
        var keep = element is IHtmlElement && Elements.Contains(element.LocalName);

        if (keep)
        {
            writer.Open(element.LocalName, SafeAttributes.Of(element));
        }

        foreach (var child in element.ChildNodes)
        {
            Write(child, writer, depth + 1);
        }

        if (keep && !Voids.Contains(element.LocalName))
        {
            writer.Close(element.LocalName);
        }
    }
}
