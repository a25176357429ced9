using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>The name and date under a report: on lines of their own, or glued to the end of the last line.</summary>
internal sealed record SignOff(Found<string>? Organ, Found<DateOnly>? Signed)
{
    private const int Furthest = 14;
    private const int LongestGlued = 46;

    private const int LongestFurniture = 60;

    // What a page prints under the text.
    private static readonly string[] Furniture =
        ["打印", "关闭窗口", "关闭本页", "分享", "扫一扫", "上一篇", "下一篇", "主办单位", "承办单位", "版权所有", "备案号", "ICP备", "公网安备", "网站地图", "网站标识码", "返回顶部", "责任编辑", "相关附件", "相关信息", "附件下载", "浏览次数"];

    public static readonly SignOff None = new(null, null);

    /// <summary>Whether a line is nothing but a date.</summary>
    public static bool IsDate(ReadOnlySpan<char> tight)
    {
        var text = tight.Trim("（）。");
        return text.Length is >= 8 and <= 12 && DateWords.TryAt(text, 0) is { } date && date.To == text.Length;
    }

    /// <summary>Takes the sign-off out of the last lines of a report; what it takes is removed.</summary>
    public static SignOff Take(List<Line> lines)
    {
        while (lines.Count > 0 && lines[^1].Passage is { Tight.Length: <= LongestFurniture } last && Array.Exists(Furniture, last.Tight.Contains))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - Furthest); i--)
        {
            if (lines[i].IsTable || lines[i].Passage is not { } passage || passage.Tight.Length > LongestGlued * 40)
            {
                continue;
            }

            if (IsDate(passage.Tight))
            {
                var date = DateWords.Find(passage.Tight)!.Value;
                var signed = new Found<DateOnly>(date.Date, passage.Quote(date.From, date.To), passage.At(date.From, date.To));
                return new SignOff(TakeOrgan(lines, i), signed);
            }

            if (TakeGlued(lines, i) is { } glued)
            {
                return glued;
            }
        }

        return lines.Count > 0 && TakeLastName(lines) is { } organ ? new SignOff(organ, null) : None;
    }

    private static Found<string>? TakeOrgan(List<Line> lines, int date)
    {
        // What short lines follow the date are the page's.
        while (lines.Count > date + 1 && lines[^1].Tight.Length <= LongestFurniture && !lines[^1].IsTable && !OrganNames.LooksLikeOne(lines[^1].Tight))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        lines.RemoveAt(date);

        foreach (var at in (ReadOnlySpan<int>)[date - 1, date])
        {
            if (at >= 0 && at < lines.Count && lines[at].Passage is { } name && OrganNames.LooksLikeOne(name.Tight))
            {
                lines.RemoveAt(at);
                return new Found<string>(name.Tight, name.Text.Trim(), name.Place);
            }
        }

        return null;
    }

    private static Found<string>? TakeLastName(List<Line> lines)
    {
        var last = lines[^1];
        if (last.Passage is not { } name || !OrganNames.LooksLikeOne(name.Tight) || name.Tight.Length < 5)
        {
            return null;
        }

        lines.RemoveAt(lines.Count - 1);
        return new Found<string>(name.Tight, name.Text.Trim(), name.Place);
    }

    // …情况。平潭综合实验区财政金融局2025年1月23日 at the end of a line.
    private static SignOff? TakeGlued(List<Line> lines, int at)
    {
        var passage = lines[at].Passage!;
        var tight = passage.Tight;
        var tail = Math.Max(0, tight.Length - LongestGlued);
        DateWord? last = null;
        for (var found = DateWords.Find(tight, tail); found is not null; found = DateWords.Find(tight, found.Value.To))
        {
            last = found;
        }

        if (last is not { } date || date.To != tight.Length)
        {
            return null;
        }

        var from = tight.AsSpan(0, date.From).LastIndexOfAny("。！；") + 1;
        if (!OrganNames.LooksLikeOne(tight.AsSpan(from, date.From - from)))
        {
            return null;
        }

        if (from > 0)
        {
            lines[at] = lines[at] with { Passage = passage.Slice(0, from) };
        }
        else
        {
            lines.RemoveAt(at);
        }

        return new SignOff(
            new Found<string>(tight[from..date.From], passage.Quote(from, date.From), passage.At(from, date.From)),
            new Found<DateOnly>(date.Date, passage.Quote(date.From, date.To), passage.At(date.From, date.To)));
    }
}
