using Gongkai.Law;

namespace Gongkai.App.Publishing;

/// <summary>How long the fields of an item may be; what is too long is refused, never cut.</summary>
internal static class ItemFields
{
    public const int LongestTitle = 300;
    public const int LongestBody = 1_000_000;
    public const int LongestSummary = 2000;
    public const int LongestLine = 300;

    public static Refusal? WrongTitle(string? title) => string.IsNullOrWhiteSpace(title)
        ? new("item.title-missing", new("请填写标题", "the title is missing"))
        : TooLong("标题", title, LongestTitle);

    public static Refusal? WrongBody(string? body) => TooLong("正文", body, LongestBody);

    public static Refusal? TooLong(string field, string? text, int most) =>
        text?.Length > most ? new("item.too-long", new($"“{field}”不能超过 {most} 字，现在有 {text.Length} 字", $"at most {most} characters")) : null;
}
