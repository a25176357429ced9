using Gongkai.Reports.Narrative.Layout;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Identifying;

/// <summary>The sentence that says from when to when the figures are counted.</summary>
internal static class PeriodWording
{
    private const int Window = 64;

    private static readonly string[] Triggers = ["统计期限", "统计时限", "统计周期", "统计期间", "统计时间", "统计数据", "数据统计", "数据的统计", "期限", "时限", "数据"];

    /// <summary>The period that a paragraph states; null when it states none.</summary>
    public static Found<Period>? Find(Passage passage, int? year)
    {
        var tight = passage.Tight;
        foreach (var trigger in Triggers)
        {
            var at = tight.IndexOf(trigger, StringComparison.Ordinal);
            if (at >= 0 && Range(tight, at + trigger.Length) is { } range)
            {
                return Read(passage, range, year);
            }
        }

        return null;
    }

    // Both ends and what joins them, all within a clause or two.
    private static (int From, int Joint, int To)? Range(string tight, int start)
    {
        var window = tight.AsSpan(start, Math.Min(Window, tight.Length - start));
        var stop = window.IndexOfAny('。', '；');
        window = stop >= 0 ? window[..stop] : window;

        var from = window.IndexOfAnyInRange('0', '9');
        if (from < 0)
        {
            from = window.IndexOfAny('二', '一');
        }

        var joint = from < 0 ? -1 : window[from..].IndexOfAny("至到-~起") + from;
        if (from < 0 || joint < from || window[from..joint].IndexOfAny('年', '月', '日') < 0)
        {
            return null;
        }

        var next = joint;
        while (next < window.Length && window[next] is '至' or '到' or '-' or '~' or '起' or '，')
        {
            next++;
        }

        var last = window[next..].IndexOfAny('日', '号');
        return last < 0 ? null : (start + from, start + joint, start + next + last + 1);
    }

    private static Found<Period>? Read(Passage passage, (int From, int Joint, int To) range, int? year)
    {
        var tight = passage.Tight;
        var next = range.Joint;
        while (tight[next] is '至' or '到' or '-' or '~' or '起' or '，')
        {
            next++;
        }

        return DamagedDate.Read(tight.AsSpan(range.From, range.Joint - range.From), year) is { } from
            && DamagedDate.Read(tight.AsSpan(next, range.To - next), from.Year) is { } to
            ? new Found<Period>(new Period(from, to), passage.Quote(range.From, range.To), passage.At(range.From, range.To))
            : null;
    }
}
