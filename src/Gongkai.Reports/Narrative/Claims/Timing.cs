namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Whether a number is of the year reported on, or of another time that it is compared with.</summary>
internal static class Timing
{
    private static readonly string[] OtherTimes = ["上半年", "下半年", "季度", "月份", "同期", "去年", "上年", "上一年", "往年", "历年", "以来", "较", "比"];

    /// <summary>Whether the clause around a number speaks of another time.</summary>
    public static bool IsOther(Sentence sentence, Quantity number)
    {
        var before = sentence.Before(number.From);
        return Spans.HasAny(before[(before.LastIndexOfAny("；。：，（") + 1)..], OtherTimes);
    }
}
