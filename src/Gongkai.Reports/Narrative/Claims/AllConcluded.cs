namespace Gongkai.Reports.Narrative.Claims;

/// <summary>全部办结, 均已答复, 办结率100%: that no request was left open.</summary>
internal static class AllConcluded
{
    private const int Near = 14;

    private static readonly string[] Alls = ["全部", "均", "所有", "都已"];
    private static readonly string[] Done = ["办结", "答复", "办理完", "处理完", "回复"];
    private static readonly string[] Rates = ["办结率", "答复率"];
    private static readonly string[] InTime = ["按时", "按期", "期限", "时限", "及时", "规定时间"];
    private static readonly string[] Context = ["信息公开申请", "公开申请", "依申请公开", "申请公开", "申请"];
    private static readonly string[] Foreign = ["投诉", "诉求", "热线", "留言", "信件", "提案", "建议", "复议", "诉讼", "信访", "工单", "来信"];

    /// <summary>The words that say so; null when the sentence does not. Whether it is said of those due only is <paramref name="inTime"/>.</summary>
    public static (int From, int To)? Find(Sentence sentence, out bool inTime)
    {
        inTime = false;
        var about = sentence.Part == "onRequest" || sentence.Section == "requests" || sentence.HasAny(["信息公开申请", "依申请", "公开申请"]);

        if (!about || !(sentence.Part == "onRequest" || sentence.HasAny(Context)) || sentence.HasAny(Foreign))
        {
            return null;
        }

        var found = ByRate(sentence) ?? ByWords(sentence);
        if (found is var (from, to))
        {
            inTime = Spans.HasAny(sentence.Source.AsSpan(Math.Max(sentence.From, from - 4), to - Math.Max(sentence.From, from - 4)), InTime);
        }

        return found;
    }

    private static (int From, int To)? ByRate(Sentence sentence)
    {
        for (var i = 0; i < sentence.Quantities.Count; i++)
        {
            if (sentence.Quantities[i] is { Unit: "%", Value: 100 } number && Spans.HasAny(sentence.Head(i), Rates))
            {
                return (number.From - sentence.Head(i).Length, number.To);
            }
        }

        return null;
    }

    private static (int From, int To)? ByWords(Sentence sentence)
    {
        foreach (var all in Alls)
        {
            for (var at = sentence.Text.IndexOf(all, StringComparison.Ordinal); at >= 0;)
            {
                var after = sentence.Text[(at + all.Length)..];
                var stop = after.IndexOfAny(Spans.Stops);
                var clause = after[..Math.Min(stop < 0 ? after.Length : stop, Near)];

                foreach (var done in Done)
                {
                    var end = clause.IndexOf(done, StringComparison.Ordinal);
                    if (end >= 0 && !clause[..end].ContainsAny('未', '的') && !Spans.StartsWithAny(clause[(end + done.Length)..], ["的", "率", "意见", "书", "流程", "内容", "工作"]))
                    {
                        var from = sentence.From + at;
                        return (from, from + all.Length + end + done.Length);
                    }
                }

                var next = after.IndexOf(all, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + all.Length + next;
            }
        }

        return null;
    }
}
