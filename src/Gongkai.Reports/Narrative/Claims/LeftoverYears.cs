using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>A year that does not belong into the report.</summary>
/// <param name="Year">The year as written.</param>
/// <param name="Plan">True when it is the year of a plan that lies in the past.</param>
internal sealed record LeftoverYear(Sentence Sentence, YearWord Year, bool Plan);

/// <summary>
/// Years that were left over from another report. Only a year that opens a statement about the report's own work counts;
/// comparisons, titles, budgets, histories and plans for the next year are left alone.
/// </summary>
internal static class LeftoverYears
{
    private const int NearPlan = 14;

    private const int NearYear = 16;
    private const int MostYears = 40;

    // Words of comparison and history, anywhere in the sentence.
    private static readonly string[] Elsewhen =
    [
        "同比", "环比", "相比", "对比", "比上", "比去", "比20", "较上", "较去", "较20", "上年", "去年", "增长", "下降", "增加", "减少", "以来", "截至", "截止", "成立", "修订", "出台", "印发", "历年", "近年",
        "五年", "十四五", "启动", "建成", "试点", "结转", "首次", "自从", "期间",
    ];

    // What right after a year makes it the year of a thing.
    private static readonly string[] OfThing = ["决算", "预算", "年报", "报告", "规划", "计划", "要点", "指标", "考核", "方案", "评估", "评价", "会议", "版"];

    private static readonly string[] Doing = ["公开", "发布", "收到", "受理", "办理", "答复"];
    private static readonly string[] Future = ["将", "计划", "拟", "下一步", "明年", "力争", "预计", "下阶段", "打算", "继续"];

    // 将 before these means that something will be done; before a noun it means 把.
    private static readonly string[] Ahead =
    [
        "按照", "继续", "进一步", "采取", "坚持", "以", "重点", "着力", "从", "不断", "加强", "在", "围绕", "深入", "严格", "切实", "努力", "加大", "认真", "持续", "全面", "抓好", "做好", "紧", "大力", "积极", "结合", "根据", "针对", "着重", "通过", "聚焦", "主要",
    ];

    public static IEnumerable<LeftoverYear> In(Sentence sentence, int year)
    {
        var seen = 0;
        for (var next = YearWords.Find(sentence.Text); next is { } found && seen < MostYears; next = YearWords.Find(sentence.Text, found.To))
        {
            seen++;
            var word = new YearWord(found.Year, found.From + sentence.From, found.To + sentence.From);
            if (sentence.Section == "improvement" && word.Year == year && IsPlan(sentence, word))
            {
                yield return new LeftoverYear(sentence, word, Plan: true);
            }
            else if (word.Year != year && IsLeftOver(sentence, word, year))
            {
                yield return new LeftoverYear(sentence, word, Plan: false);
            }
        }
    }

    private static bool IsPlan(Sentence sentence, YearWord word)
    {
        var after = sentence.Source.AsSpan(word.To, Math.Min(NearPlan, sentence.To - word.To));
        var will = after.IndexOf('将');
        return IsFree(sentence, word) && will >= 0 && Spans.StartsWithAny(sentence.Source.AsSpan(word.To + will + 1), Ahead);
    }

    private static bool IsLeftOver(Sentence sentence, YearWord word, int year)
    {
        if (!IsFree(sentence, word) || sentence.HasAny(Elsewhen) || Spans.HasAny(Clause(sentence, word), OfThing) || !OpensClause(sentence, word))
        {
            return false;
        }

        var counts = sentence.Quantities.Any(number => number.From > word.To && number.Unit.Length > 0) && sentence.HasAny(Doing);
        return word.Year < year
            ? counts || (word.Year == year - 1 && OpensSentence(sentence, word) && !sentence.HasAny(Future))
            : word.Year == year + 1 && counts && sentence.Section is not ("improvement" or "otherMatters") && !sentence.HasAny(Future);
    }

    // Neither in a title or quotation, nor part of a date or a span of years.
    private static bool IsFree(Sentence sentence, YearWord word)
    {
        var before = sentence.Source.AsSpan(sentence.From, word.From - sentence.From);
        var last = before.Length > 0 ? before[^1] : '。';
        var next = word.To < sentence.To ? sentence.Source[word.To] : '。';

        return before.Count('《') == before.Count('》') && before.Count('"') % 2 == 0 && before.Count('〔') == before.Count('〕') && before.Count('<') == before.Count('>')
            && last is not ('-' or '~' or '至' or '到' or '从' or '自' or '于' or '在' or '了') && !char.IsAsciiDigit(next)
            && next is not ('-' or '~' or '至' or '到' or '以' or '起' or '开' or '底' or '末' or '初' or '前' or '后' or '版' or '的' or '和' or '、' or '来');
    }

    // From the year to the next stop.
    private static ReadOnlySpan<char> Clause(Sentence sentence, YearWord word)
    {
        var after = sentence.Source.AsSpan(word.To, Math.Min(NearYear, sentence.To - word.To));
        var stop = after.IndexOfAny(Spans.Stops);
        return stop < 0 ? after : after[..stop];
    }

    private static bool OpensClause(Sentence sentence, YearWord word) =>
        OpensSentence(sentence, word) || sentence.Source[word.From - 1] is '，' or '；' or '：' || (word.To < sentence.To && sentence.Source[word.To] == '，');

    private static bool OpensSentence(Sentence sentence, YearWord word) => word.From == sentence.From || (word.From > 0 && sentence.Source[word.From - 1] is '。' or '）');
}
