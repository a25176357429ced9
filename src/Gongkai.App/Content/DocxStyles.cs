using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.App.Content;

/// <summary>What a paragraph's style makes of it: text, or a heading of a level.</summary>
internal sealed class DocxStyles(MainDocumentPart main)
{
    private const int DeepestChain = 20;

    private readonly Dictionary<string, Style> styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First());

    /// <summary>1, 2, 3 …; 0 for text.</summary>
    public int HeadingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        if (own is not null)
        {
            return own < 9 ? own.Value + 1 : 0;
        }

        return Chain(paragraph).Select(Level).FirstOrDefault(level => level > 0);
    }

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < DeepestChain && id is not null && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int Level(Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and < 9)
        {
            return level + 1;
        }

        var name = style.StyleName?.Val?.Value?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        return name.StartsWith("heading", StringComparison.Ordinal) && int.TryParse(name.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : name.StartsWith("标题", StringComparison.Ordinal) && int.TryParse(name.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : 0;
    }
}
