using System.Buffers;
using Gongkai.Reports.Narrative.Identifying;
using Gongkai.Reports.Narrative.Words;

namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Another organ of the same kind that acts where the reporting organ should: 白沙镇人民政府 in the report of 青禾镇.</summary>
internal sealed record ForeignOrgan(Sentence Sentence, string Name, int From, int To);

/// <summary>
/// Finds them. Only a name at the start of a clause that does something counts, or one in the title that the preamble quotes;
/// organs are mentioned for many good reasons elsewhere.
/// </summary>
internal static class ForeignOrgans
{
    private const int LongestName = 12;

    private static readonly string[] Towns = ["镇", "乡", "街道"];
    private static readonly string[] Offices = ["人民政府", "政府", "办事处", "党委政府", "党委", "党工委", "管委会"];
    private static readonly string[] Acts =
    [
        "认真", "严格", "坚持", "主动公开", "共主动", "共收到", "共受理", "未收到", "没有收到", "收到", "受理", "始终", "积极", "高度重视", "深入", "紧紧", "切实", "按照", "政府信息公开", "不断", "进一步", "全面", "将按照",
        "将继续", "将进一步", "通过", "以", "围绕", "政务公开", "健全", "完善", "建立", "强化", "加强", "新收", "制发", "未发生", "没有",
    ];

    // 联合县财政局: what comes before is no name of a place.
    private static readonly string[] NoNames =
        ["联合", "配合", "会同", "协同", "协助", "督促", "指导", "组织", "协调", "通过", "根据", "按照", "经过", "报送", "推动", "邀请", "依托", "借助", "参加", "接受", "可以", "查阅", "登录", "联系", "请与", "支持", "帮助", "汇总", "转发", "报请", "提请", "形成"];

    private static readonly SearchValues<char> NoName = SearchValues.Create("各全个级每该本我他有镇乡村两多省市县区州旗和与及为在对由从将的是中小集城建街直下辖属");
    private static readonly SearchValues<char> Places = SearchValues.Create("省市县区州旗");

    public static IEnumerable<ForeignOrgan> In(Sentence sentence, string own)
    {
        var quoted = QuotedTitle(sentence, own);
        if (quoted is not null)
        {
            yield return quoted;
        }

        if (Kind(own) is not { } ends)
        {
            yield break;
        }

        for (var at = sentence.From; at >= 0 && at < sentence.To; at = NextClause(sentence, at))
        {
            if (Subject(sentence, Opening(sentence, at), ends) is { } found && !OrganNames.MayBeSame(own, found.Name))
            {
                yield return found;
            }
        }
    }

    // Towns are compared with towns, a bureau with bureaus of its own trade, a county with counties.
    private static string[]? Kind(string own)
    {
        var name = own;
        foreach (var office in Offices)
        {
            name = name.EndsWith(office, StringComparison.Ordinal) ? name[..^office.Length] : name;
        }

        if (Array.Exists(Towns, name.EndsWith))
        {
            return Towns;
        }

        var place = name.LastIndexOfAny(['县', '市', '区', '旗']);
        return place < 1 ? null : place == name.Length - 1 ? [name[place].ToString()] : name.Length - place > 2 ? [name[place..]] : null;
    }

    // 2024年， and 一是 may stand before the subject.
    private static int Opening(Sentence sentence, int at)
    {
        if (YearWords.Find(sentence.Source.AsSpan(0, sentence.To), at) is { } year && year.From == at)
        {
            at = year.To;
        }

        return at < sentence.To && sentence.Source[at] == '，' ? at + 1 : at;
    }

    private static ForeignOrgan? Subject(Sentence sentence, int at, string[] ends)
    {
        var window = sentence.Source.AsSpan(at, Math.Min(LongestName + 4, sentence.To - at));
        var stop = window.IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        window = stop >= 0 ? window[..stop] : window;

        foreach (var end in ends)
        {
            var last = window.IndexOf(end, StringComparison.Ordinal);
            if (last < 0)
            {
                continue;
            }

            var place = window[..last].LastIndexOfAny(Places) + 1;
            var name = window[place..last];
            var after = at + last + end.Length;
            foreach (var office in Offices)
            {
                after += sentence.Source.AsSpan(after, sentence.To - after).StartsWith(office, StringComparison.Ordinal) ? office.Length : 0;
            }

            return name.Length >= 2 && name.Length <= (ends == Towns ? 4 : 3) && !Spans.HasAny(window[..last], NoNames) && !name.ContainsAny(NoName) && Spans.StartsWithAny(sentence.Source.AsSpan(after, sentence.To - after), Acts)
                ? new ForeignOrgan(sentence, sentence.Source[(at + place)..after], at, after)
                : null;
        }

        return null;
    }

    // 现发布《白沙镇2024年政府信息公开工作年度报告》
    private static ForeignOrgan? QuotedTitle(Sentence sentence, string own)
    {
        if (sentence.Section is not (null or "overview"))
        {
            return null;
        }

        var open = sentence.Text.IndexOf('《');
        while (open >= 0)
        {
            var rest = sentence.Text[(open + 1)..];
            var close = rest.IndexOf('》');
            if (close < 0)
            {
                return null;
            }

            if (rest[..close].EndsWith("年度报告", StringComparison.Ordinal) && TitleLine.Read(rest[..close].ToString()) is { Organ.Length: > 2, Year: not null } title
                && !OrganNames.MayBeSame(own, title.Organ))
            {
                var from = sentence.From + open + 1;
                return new ForeignOrgan(sentence, title.Organ, from, from + close);
            }

            var next = rest[close..].IndexOf('《');
            open = next < 0 ? -1 : open + 1 + close + next;
        }

        return null;
    }

    private static int NextClause(Sentence sentence, int at)
    {
        var stop = sentence.Source.AsSpan(at, sentence.To - at).IndexOfAny("，；：");
        return stop < 0 ? -1 : at + stop + 1;
    }
}
