using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>Word writes a list as paragraphs that carry their own mark. Those with a bullet become a list again; a printed number is text and stays.</summary>
internal static class WordList
{
    private const string Marks = "·•●○◦▪■□◆◇▶►§Øüoq–-—*";

    /// <summary>The paragraph when it is an item with a bullet; else null.</summary>
    public static IElement? Of(IElement paragraph) =>
        paragraph.GetAttribute("style")?.Contains("mso-list:", StringComparison.OrdinalIgnoreCase) == true && paragraph.QuerySelectorAll("span[style]").Any(IsMark) ? paragraph : null;

    public static bool IsBullet(IElement mark) => mark.TextContent.Trim() is { Length: 1 } text && Marks.Contains(text[0]);

    private static bool IsMark(IElement span) => span.GetAttribute("style")!.Contains("mso-list:Ignore", StringComparison.OrdinalIgnoreCase) && IsBullet(span);
}
