using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>Lists, within each other as far as anyone can read.</summary>
internal static class EditorLists
{
    private const int DeepestList = 6;
    private const int Deepest = 100;

    public static string Of(IElement list, Func<string, string?> picture, int depth) => Of(list, picture, depth, 1);

    private static string Of(IElement list, Func<string, string?> picture, int depth, int level)
    {
        var items = new StringBuilder();
        foreach (var child in list.Children.Where(child => depth < Deepest && !EditorInline.IsGone(child)))
        {
            items.Append(child.LocalName is "ul" or "ol" ? Bare(child, picture, depth, level) : Item(child, picture, depth, level));
        }

        if (items.Length == 0)
        {
            return "";
        }

        var name = list.LocalName == "ol" ? "ol" : "ul";
        var start = name == "ol" && int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is > 1 and < 5000 ? $" start=\"{first}\"" : "";
        return $"<{name}{start}>{items}</{name}>";
    }

    // A list that stands in a list without an item around it, as browsers' own editors write it.
    private static string Bare(IElement list, Func<string, string?> picture, int depth, int level) =>
        level < DeepestList && Of(list, picture, depth + 1, level + 1) is { Length: > 0 } inner ? $"<li>{inner}</li>" : "";

    private static string Item(IElement item, Func<string, string?> picture, int depth, int level)
    {
        var line = new InlineText();
        var below = new StringBuilder();
        Fill(item, line, below, picture, depth + 1, level);
        var text = line.Take();
        return text is null && below.Length == 0 ? "" : $"<li>{text}{below}</li>";
    }

    private static void Fill(IElement within, InlineText line, StringBuilder below, Func<string, string?> picture, int depth, int level)
    {
        foreach (var child in within.ChildNodes)
        {
            if (depth > Deepest || child is IElement gone && EditorInline.IsGone(gone))
            {
                continue;
            }

            if (child is IElement { LocalName: "ul" or "ol" } inner && level < DeepestList)
            {
                below.Append(Of(inner, picture, depth + 1, level + 1));
            }
            else if (child is IElement { LocalName: "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "table" or "tr" or "blockquote" } block)
            {
                line.Break();
                Fill(block, line, below, picture, depth + 1, level);
                line.Break();
            }
            else
            {
                EditorInline.Write(child, line, picture, depth);
            }
        }
    }
}
