using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>How a list of parts stands to its total.</summary>
internal enum Listing
{
    /// <summary>All parts are listed: 分别为…, a colon, a bracket, or a last part 其他.</summary>
    Full,

    /// <summary>其中 without more: the parts may be all or some.</summary>
    Open,

    /// <summary>等, 主要包括: only some are listed.</summary>
    Some,
}

/// <summary>A total with the parts that the same sentence lists.</summary>
internal sealed record PartedTotal(Sentence Sentence, Quantity Total, IReadOnlyList<Quantity> Parts, Listing Listing)
{
    private static readonly string[] Fulls = ["分别为", "分别是", "分为"];
    private static readonly string[] Somes = ["其中包括", "主要包括", "其中主要", "主要有", "主要是", "包括", "其中有", "如", "主要为"];

    // A number whose words have one of these begins another statement.
    private static readonly string[] Others =
    [
        "全年", "今年", "本年", "年来", "同比", "较", "比上", "办结", "答复", "结转", "召开", "开展", "举办", "回复", "阅读量", "点击量", "访问量", "浏览量", "播放量", "观看", "关注人数", "关注量", "粉丝",
        "组织开展", "组织召开", "增长", "下降", "累计", "此外", "另", "同时", "收到", "受理", "提起", "被申请",
    ];

    private static readonly string[] Again = ["共计", "合计", "总计", "总数"];

    /// <summary>The sum of the parts.</summary>
    public decimal Sum => Parts.Sum(part => part.Value);

    /// <summary>The totals of a sentence that have at least two parts.</summary>
    public static IEnumerable<PartedTotal> In(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Quantities.Count; i++)
        {
            if (Trigger(sentence, i) is { } listing && From(sentence, i, listing) is { } found)
            {
                yield return found;
                i += found.Parts.Count;
            }
        }
    }

    // What stands right after the total: 其中, a colon, a bracket, 分别为.
    private static Listing? Trigger(Sentence sentence, int index)
    {
        var total = sentence.Quantities[index];
        if (total.Unit.Length == 0 || total.Unit == "%" || total.Approximate || total.Value < 2)
        {
            return null;
        }

        var rest = sentence.Source.AsSpan(total.To, sentence.Quantities[index + 1].From - total.To);
        var words = rest.TrimStart("，；：（");

        return Spans.StartsWithAny(words, Fulls) ? Listing.Full
            : words.StartsWith("其中", StringComparison.Ordinal) ? Spans.StartsWithAny(words[2..].TrimStart("，：（"), Somes) || Spans.StartsWithAny(words, Somes) ? Listing.Some : Listing.Open
            : Spans.StartsWithAny(words, Somes) ? words.StartsWith("包括：", StringComparison.Ordinal) ? Listing.Open : Listing.Some
            : rest.Length > 0 && rest[0] is '：' or '（' && !Spans.HasAny(words, Others) && words is not ['含', ..] ? Listing.Open
            : null;
    }

    private static PartedTotal? From(Sentence sentence, int index, Listing listing)
    {
        var total = sentence.Quantities[index];
        var parts = new List<Quantity>();
        var bracket = sentence.Source.AsSpan(total.To, sentence.Quantities[index + 1].From - total.To).Contains('（');
        var colon = sentence.Source.AsSpan(total.To, sentence.Quantities[index + 1].From - total.To).Contains('：');
        var (residue, sum) = (false, 0m);

        for (var i = index + 1; i < sentence.Quantities.Count; i++)
        {
            var part = sentence.Quantities[i];
            var gap = sentence.Source.AsSpan(sentence.Quantities[i - 1].To, part.From - sentence.Quantities[i - 1].To);

            if (i > index + 1 && (sum == total.Value && parts.Count > 1 || (gap.Length > 0 && gap[0] == '；' && !colon && !bracket)))
            {
                break;
            }

            if (i > index + 1 && gap.Length > 0 && gap[0] == '、' && Ends(gap, first: false))
            {
                return null;
            }

            if ((bracket && gap.Contains('）')) || (i > index + 1 && (gap.Contains("其中", StringComparison.Ordinal) || gap.Length == 0)) || Ends(gap, i == index + 1))
            {
                break;
            }

            if (part.Unit != total.Unit || part.Approximate)
            {
                return null;
            }

            residue |= Spans.HasAny(gap, ["其他", "其它", "其余"]);
            parts.Add(part);
            sum += part.Value;
        }

        return parts.Count < 2 ? null : new PartedTotal(sentence, total, parts, IsSoftened(sentence, parts[^1]) ? Listing.Some : residue && listing == Listing.Open ? Listing.Full : listing);
    }

    private static bool Ends(ReadOnlySpan<char> gap, bool first)
    {
        var words = first ? After(gap) : gap;
        return YearWords.Find(words) is not null || Spans.HasAny(words, Others) || Spans.HasAny(words, Again) || ResultWords.KindOf(words) is not null;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> gap)
    {
        var stop = gap.LastIndexOf("其中", StringComparison.Ordinal);
        return stop >= 0 ? gap[(stop + 2)..] : gap;
    }

    private static bool IsSoftened(Sentence sentence, Quantity last)
    {
        var tail = sentence.Source.AsSpan(last.To, Math.Min(6, sentence.To - last.To)).TrimStart("，、");
        return tail.Length > 0 && tail[0] == '等' || tail.StartsWith("以及", StringComparison.Ordinal);
    }
}
