namespace Gongkai.Reports.Reading.Pages;

/// <summary>What is printed on every page and belongs to none: page numbers, running headers and footers.</summary>
internal static class PageFurniture
{
    private const float Margin = 0.12f;

    /// <summary>The lines of each page without its furniture.</summary>
    public static IReadOnlyList<List<PrintedLine>> Without(IReadOnlyList<PageSheet> pages, IReadOnlyList<List<PrintedLine>> lines)
    {
        var repeated = Repeated(pages, lines);

        return [.. lines.Select((page, at) => page.FindAll(line => !IsMarginal(line, pages[at]) || !(IsPageNumber(line.Text) || repeated.Contains(Pattern(line)))))];
    }

    /// <summary>- 3 -, — 5 —, 第 2 页 共 6 页, 4/7 and a number alone.</summary>
    public static bool IsPageNumber(string text)
    {
        var folded = Fold.Tight(text).Trim('-', '.', '·', '_', '~', '(', ')', '<', '>', '[', ']').Replace("第", "").Replace("页", "").Replace("共", "/");
        return folded.Length is > 0 and <= 9 && folded.All(c => char.IsAsciiDigit(c) || c is '/' or ',') && folded.Count(char.IsAsciiDigit) <= 6;
    }

    private static HashSet<string> Repeated(IReadOnlyList<PageSheet> pages, IReadOnlyList<List<PrintedLine>> lines)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);

        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var pattern in lines[page].Where(line => IsMarginal(line, pages[page])).Select(Pattern).Distinct())
            {
                seen[pattern] = seen.GetValueOrDefault(pattern) + 1;
            }
        }

        return [.. seen.Where(pair => pair.Value >= 3 && pair.Value * 2 > pages.Count).Select(pair => pair.Key)];
    }

    private static bool IsMarginal(PrintedLine line, PageSheet page) =>
        line.Box.CentreY < page.Height * Margin || line.Box.CentreY > page.Height * (1 - Margin);

    /// <summary>The line with its digits left out, at its height.</summary>
    private static string Pattern(PrintedLine line) => $"{(int)(line.Box.CentreY / 6)}:{string.Concat(line.Text.Where(c => !char.IsAsciiDigit(c)))}";
}
