using System.Buffers;
using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>A title taken apart.</summary>
/// <param name="Text">As printed, broken lines joined.</param>
/// <param name="Organ">The organ in it; empty when it names none.</param>
/// <param name="Year">The year in it.</param>
internal sealed record TitleLine(string Text, string Organ, int? Year)
{
    private const int Longest = 70;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。，；：、>|");
    private static readonly string[] Subjects = ["政府信息公开", "政务信息公开", "信息公开", "政务公开"];
    private static readonly string[] Lasts = ["报告", "年报"];
    private static readonly string[] Labels = ["标题：", "名称：", "信息名称：", "文件名称：", "主题：", "题名："];

    /// <summary>Reads a line as title; null when it is none.</summary>
    public static TitleLine? Read(string text)
    {
        var tight = Unlabelled(TightText.Of(text));
        return IsOne(tight) ? From(text, tight) : null;
    }

    /// <summary>Whether a line may be the first of a title that is broken over lines.</summary>
    public static bool MayBegin(string tight) => !tight.AsSpan().ContainsAny(Stops) && (Array.Exists(Subjects, tight.Contains) || YearWords.Find(tight) is not null);

    /// <summary>How much of a title it has: organ and year, one of them, or none.</summary>
    public int Weight => (Organ.Length > 0 ? 1 : 0) + (Year is null ? 0 : 1);

    private static bool IsOne(string tight)
    {
        var end = tight.TrimEnd('》', '"', '*', '）');
        return tight.Length is >= 6 and <= Longest && !tight.AsSpan().ContainsAny(Stops) && Array.Exists(Subjects, tight.Contains)
            && (Array.Exists(Lasts, end.EndsWith) || tight.Contains("年度报告（"));
    }

    private static TitleLine From(string text, string tight)
    {
        var subject = Subjects.Select(word => tight.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).Min();
        var year = YearWords.Find(tight);
        var organ = tight[..subject];
        organ = year is { } found && found.To <= subject ? organ[..found.From] + organ[found.To..] : organ;

        return new TitleLine(Shown(text), Clean(WithoutSchoolYear(organ)), year?.Year);
    }

    // 2018-2019学年
    private static string WithoutSchoolYear(string organ)
    {
        var end = organ.IndexOf("学年", StringComparison.Ordinal);
        var from = end;
        while (from > 0 && (char.IsAsciiDigit(organ[from - 1]) || organ[from - 1] is '-' or '~' or '至'))
        {
            from--;
        }

        return end < 0 ? organ : organ[..from] + organ[(end + 2)..].TrimStart('度');
    }

    private static string Clean(string organ)
    {
        organ = organ.Trim('《', '"', '*', '#', '-', '的', '（', '）');
        return organ.StartsWith("关于", StringComparison.Ordinal) ? organ[2..] : organ;
    }

    private static string Shown(string text)
    {
        var shown = text.Trim();
        var colon = shown.AsSpan().IndexOfAny('：', ':');
        return colon is > 0 and < 6 && Unlabelled(TightText.Of(shown)) != TightText.Of(shown) ? shown[(colon + 1)..].Trim() : shown.Trim('#', '*', ' ');
    }

    private static string Unlabelled(string tight)
    {
        tight = tight.TrimStart('#', '*');
        foreach (var label in Labels)
        {
            if (tight.StartsWith(label, StringComparison.Ordinal))
            {
                return tight[label.Length..];
            }
        }

        return tight;
    }
}
