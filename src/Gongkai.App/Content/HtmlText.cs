using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.App.Content;

/// <summary>Clean HTML as text: for search, for checks, for comparing.</summary>
public static class HtmlText
{
    /// <summary>A line for every paragraph, heading, item and row.</summary>
    public static string Of(string html) => string.Join('\n', Lines(html));

    /// <summary>The same, line by line; empty ones left out.</summary>
    public static IReadOnlyList<string> Lines(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New()).ParseDocument(html);
        var lines = new List<string>();
        Walk(document.Body!, lines);
        return lines;
    }

    /// <summary>Where links lead, in order.</summary>
    public static IReadOnlyList<(string Address, string Text)> Links(string html) =>
        [.. Document(html).QuerySelectorAll("a[href]").Select(link => (link.GetAttribute("href")!, link.TextContent))];

    /// <summary>The pictures, in order.</summary>
    public static IReadOnlyList<(string Address, string Alternative)> Pictures(string html) =>
        [.. Document(html).QuerySelectorAll("img[src]").Select(picture => (picture.GetAttribute("src")!, picture.GetAttribute("alt") ?? ""))];

    private static AngleSharp.Html.Dom.IHtmlDocument Document(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New()).ParseDocument(html);

    private static void Walk(IElement within, List<string> lines)
    {
        var line = new StringBuilder();
        foreach (var node in within.ChildNodes)
        {
            if (node is IElement { LocalName: "p" or "h2" or "h3" or "h4" or "ul" or "ol" or "li" or "table" or "tbody" or "caption" or "blockquote" or "tr" } block)
            {
                Add(lines, line);
                if (block.LocalName == "tr")
                {
                    Add(lines, new StringBuilder(string.Join(" ", block.Children.Select(cell => cell.TextContent))));
                }
                else
                {
                    Walk(block, lines);
                }
            }
            else if (node is IElement { LocalName: "br" })
            {
                line.Append(' ');
            }
            else
            {
                line.Append(node.TextContent);
            }
        }

        Add(lines, line);
    }

    private static void Add(List<string> lines, StringBuilder line)
    {
        if (line.ToString().Trim() is { Length: > 0 } text)
        {
            lines.Add(text);
        }

        line.Clear();
    }
}
