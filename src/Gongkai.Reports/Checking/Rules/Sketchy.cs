using Gongkai.Reports.Narrative;

namespace Gongkai.Reports.Checking.Rules;

/// <summary>Sections of which a copy holds no text: （略）, or nothing.</summary>
internal static class Sketchy
{
    private static readonly string[] LeftOut = ["略", "此处略", "内容略", "省略"];

    /// <summary>Whether the copy says that it leaves the text out.</summary>
    public static bool Is(Section section) => section.Texts.Count > 0 && section.Texts.All(text => LeftOut.Contains(text.Passage.Tight.Trim('（', '）', '。', '…')));

    /// <summary>The section's tight text in one piece.</summary>
    public static string Tight(Section section) => string.Concat(section.Texts.Select(text => text.Passage.Tight));
}
