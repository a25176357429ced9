using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>What may stand within a line.</summary>
internal static class EditorInline
{
    private const int Deepest = 100;

    private static readonly FrozenDictionary<string, string> Kept = new Dictionary<string, string>
    {
        ["strong"] = "strong", ["b"] = "strong", ["em"] = "em", ["i"] = "em", ["u"] = "u", ["ins"] = "u", ["s"] = "s", ["strike"] = "s", ["del"] = "s", ["sub"] = "sub", ["sup"] = "sup",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Word's data islands and drawings; what no reader sees; what is no text.
    private static readonly FrozenSet<string> Gone = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "iframe", "object", "embed", "applet", "frame", "frameset", "noframes", "noscript", "template", "svg", "math", "form", "input", "button", "select", "textarea", "option",
        "title", "head", "meta", "link", "base", "xmp", "plaintext", "noembed", "listing", "audio", "video", "canvas", "dialog", "portal", "xml", "map", "area", "track", "source");

    public static bool IsGone(IElement element) =>
        Gone.Contains(element.LocalName) || element.NamespaceUri is not (null or "http://www.w3.org/1999/xhtml") || element.LocalName.StartsWith("v:", StringComparison.Ordinal)
        || element.LocalName.StartsWith("m:", StringComparison.Ordinal) || IsHidden(element);

    public static void Write(INode node, InlineText line, Func<string, string?> picture, int depth)
    {
        if (node is IText text)
        {
            line.Text(text.Data);
        }
        else if (node is IElement element && depth <= Deepest && !IsGone(element))
        {
            Element(element, line, picture, depth);
        }
    }

    private static void Element(IElement element, InlineText line, Func<string, string?> picture, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                line.Break();
                break;
            case "img" when element.GetAttribute("src") is { } source && picture(source.Trim()) is { } kept:
                line.Picture([("src", kept), ("alt", Short(element.GetAttribute("alt")))]);
                break;
            case "img":
                break;
            case "a" when SafeAttributes.Of(element).Where(attribute => attribute.Name is "href" or "rel").ToList() is { Count: 2 } attributes && HasContent(element):
                Wrapped("a", attributes, element, line, picture, depth);
                break;
            case var name when Kept.TryGetValue(name, out var ours) && HasContent(element):
                Wrapped(ours, [], element, line, picture, depth);
                break;
            default:
                Inside(element, line, picture, depth);
                break;
        }
    }

    private static void Wrapped(string name, IEnumerable<(string, string)> attributes, IElement element, InlineText line, Func<string, string?> picture, int depth)
    {
        line.Open(name, attributes);
        Inside(element, line, picture, depth);
        line.Close(name);
    }

    private static void Inside(IElement element, InlineText line, Func<string, string?> picture, int depth)
    {
        foreach (var child in element.ChildNodes)
        {
            Write(child, line, picture, depth + 1);
        }
    }

    private static bool HasContent(IElement element) => !string.IsNullOrWhiteSpace(element.TextContent) || element.QuerySelector("img") is not null;

    private static string Short(string? text) => text is null ? "" : text.Length <= 500 ? text.Trim() : text[..500].Trim();

    private static bool IsHidden(IElement element) => element.GetAttribute("style") is { } style &&
        (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase) || style.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase)
            || style.Contains("mso-list:Ignore", StringComparison.OrdinalIgnoreCase) && WordList.IsBullet(element));
}
