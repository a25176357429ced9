using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.App.Content;

/// <summary>
/// Whatever was typed, pasted from Word or WPS, or brought in from a file, as the few things that a text here is made of: paragraphs, headings of three
/// levels, lists, tables, quotations, links and pictures of its own. Everything else of its dress is taken off. Cleaning what is clean changes nothing.
/// </summary>
public static class EditorHtml
{
    /// <param name="html">From outside; never longer than <see cref="SafeHtml.Longest"/>.</param>
    /// <param name="picture">The address that a picture is kept under; null leaves it out. None is kept when not given.</param>
    public static string Clean(string html, Func<string, string?>? picture = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(html.Length, SafeHtml.Longest);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New());
        var fragment = parser.ParseFragment(html, parser.ParseDocument("").Body!);
        var blocks = new EditorBlocks(picture ?? (_ => null));
        foreach (var node in fragment)
        {
            blocks.Write(node, 0);
        }

        return blocks.End();
    }
}
