namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Statements about requests: 收到21件, 上年结转2件, 予以公开9件, 未收到申请. What cannot be placed is left alone.</summary>
internal static class RequestClaims
{
    private static readonly string[] Context = ["信息公开申请", "公开申请", "依申请公开", "申请公开", "信息申请", "信息公开的申请", "依申请"];
    private static readonly string[] Foreign =
        ["复议", "诉讼", "投诉", "举报", "咨询", "来信", "来访", "留言", "诉求", "建议", "提案", "议案", "热线", "信箱", "工单", "信访", "补正", "许可", "证照", "补助", "救助", "案", "信息公开指南"];

    private static readonly string[] Receiving = ["收到", "受理", "新收", "接收", "接到", "收悉"];
    private static readonly string[] Concluding = ["办结", "答复", "办理完", "处理完", "回复"];
    private static readonly string[] LastYear = ["上年", "上一年", "去年", "往年"];
    private static readonly string[] NextYear = ["下年", "下一年", "次年", "明年", "下转"];
    private static readonly string[] Moved = ["结转", "转下", "转入", "转至", "续办", "继续办理"];
    private static readonly string[] Undone = ["未办结", "尚未", "未答复", "未办理", "正在", "延期", "超期", "逾期"];

    private static readonly string[] Channels = ["网络", "网上", "网站", "平台", "信函", "邮寄", "邮件", "邮箱", "当面", "现场", "传真", "书面", "窗口", "线上", "线下", "短信", "微信"];
    private static readonly string[] Wholes = ["共", "总", "合计"];
    private static readonly string[] Persons = ["公民", "自然人", "个人"];
    private static readonly string[] Bodies = ["法人", "组织", "企业", "单位", "机构"];
    private static readonly string[] PartOfYear = ["上半年", "下半年", "季度", "月份", "同期", "去年", "上年", "上一年", "往年", "历年", "以来", "较", "比"];
    private static readonly string[] Scopes = ["办公室", "全区", "全县", "全市", "全省", "全镇", "全乡", "全局", "全系统", "各级", "本级", "本机关", "本局", "各部门", "部门", "街道", "镇", "乡"];

    private static readonly string[] Not = ["未收到", "没有收到", "未接到", "没有接到", "未受理", "没有受理", "未接收", "未新收", "没有新收", "未有", "没有", "无"];

    // What may stand between 未收到 and 申请 without changing what is said.
    private static readonly string[] Fillers =
    [
        "任何", "公民", "法人", "其他组织", "其它组织", "组织", "个人", "单位", "群众", "社会公众", "申请人", "政府", "政务", "信息", "公开", "提出", "提交", "递交", "涉及", "关于", "有关", "相关",
        "书面", "要求", "和", "或者", "或", "及", "与", "的", "、", "办理", "受理", "到", "过", "一件", "一例", "1件", "件", "依", "对", "我局", "我镇", "我乡", "本机关", "以及",
    ];

    private static readonly string[] Ends = ["申请", "依申请公开"];

    public static List<Claim> In(Sentence sentence)
    {
        var claims = new List<Claim>();
        var inPart = sentence.Part == "onRequest" || sentence.Section == "requests";
        if (!sentence.HasAny(Context) && !(inPart && (sentence.Has("申请") || sentence.HasAny(Moved))))
        {
            return claims;
        }

        AddNone(sentence, claims);

        for (var i = 0; i < sentence.Quantities.Count; i++)
        {
            var number = sentence.Quantities[i];
            var head = sentence.Head(i);
            var tail = sentence.Tail(i);

            if (number.CountsCases && !number.Approximate && (number.Unit.Length > 0 || head.EndsWith("为", StringComparison.Ordinal))
                && !Spans.HasAny(head, Foreign) && !Spans.HasAny(tail, Foreign) && !Spans.HasAny(head, Undone)
                && KindOf(head, tail) is { } kind && !IsOtherYear(sentence, number, kind))
            {
                claims.Add(new Claim(kind, sentence, number) { Limited = IsLimited(sentence, i, kind), Scope = ScopeOf(sentence, number) });
            }
        }

        return claims;
    }

    private static ClaimKind? KindOf(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (Spans.HasAny(head, Moved))
        {
            return Spans.HasAny(head, NextYear) || Spans.Has(head, "转下") || Spans.Has(head, "至20") || Spans.Has(head, "到20") ? ClaimKind.CarriedOut
                : Spans.HasAny(head, LastYear) || IsFromYear(head) ? ClaimKind.CarriedIn
                : null;
        }

        if (ResultWords.KindOf(head) is { } result)
        {
            return result;
        }

        if (Spans.HasAny(head, Receiving))
        {
            return Spans.Has(head, "申请") || Spans.Has(tail, "申请") ? ClaimKind.Received : null;
        }

        return Spans.HasAny(head, Concluding) && !Spans.HasAny(head, LastYear) ? ClaimKind.Concluded : null;
    }

    // 2023年结转 in a report on 2024.
    private static bool IsFromYear(ReadOnlySpan<char> head) => head.IndexOf("年结转", StringComparison.Ordinal) >= 4 || head.IndexOf("年度结转", StringComparison.Ordinal) >= 4;

    private static bool IsOtherYear(Sentence sentence, Quantity number, ClaimKind kind)
    {
        if (kind is ClaimKind.CarriedIn or ClaimKind.CarriedOut)
        {
            return false;
        }

        return Timing.IsOther(sentence, number);
    }

    private static bool IsLimited(Sentence sentence, int index, ClaimKind kind)
    {
        var number = sentence.Quantities[index];
        var before = sentence.Before(number.From);
        var clause = before[(before.LastIndexOfAny("；。") + 1)..];
        var head = sentence.Head(index);

        return kind is ClaimKind.Received or ClaimKind.Concluded
            && (Spans.Has(kind == ClaimKind.Received ? before : head, "其中")
                || (Spans.HasAny(clause, Channels) && !Spans.HasAny(head, Wholes))
                || Spans.HasAny(head, Persons) != Spans.HasAny(head, Bodies));
    }

    private static string ScopeOf(Sentence sentence, Quantity number)
    {
        var before = sentence.Before(number.From);
        foreach (var scope in Scopes)
        {
            if (Spans.Has(before, scope))
            {
                return scope;
            }
        }

        return "";
    }

    // 未收到…申请, with nothing between that would narrow it.
    private static void AddNone(Sentence sentence, List<Claim> claims)
    {
        foreach (var not in Not)
        {
            var at = sentence.Text.IndexOf(not, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var from = sentence.From + at;
            if (EndOfNone(sentence, from + not.Length) is { } to && !IsNarrowed(sentence, from))
            {
                claims.Add(new Claim(ClaimKind.Received, sentence, new Quantity(0, "", from, to, false, 0)) { None = true });
                return;
            }
        }
    }

    private static int? EndOfNone(Sentence sentence, int at)
    {
        while (at < sentence.To)
        {
            var rest = sentence.Source.AsSpan(at, sentence.To - at);
            foreach (var end in Ends)
            {
                if (rest.StartsWith(end, StringComparison.Ordinal) && !rest.StartsWith("申请行政", StringComparison.Ordinal) && !rest.StartsWith("申请人", StringComparison.Ordinal)
                    && !rest.StartsWith("申请公开", StringComparison.Ordinal))
                {
                    return at + end.Length;
                }
            }

            var next = rest.StartsWith("申请公开", StringComparison.Ordinal) ? 4 : FillerLength(rest);
            if (next == 0)
            {
                return null;
            }

            // 没有收到涉及申请公开政府信息办理事项
            at += next;
            if (rest.StartsWith("申请公开", StringComparison.Ordinal))
            {
                return at;
            }
        }

        return null;
    }

    private static int FillerLength(ReadOnlySpan<char> rest)
    {
        var longest = 0;
        foreach (var filler in Fillers)
        {
            if (filler.Length > longest && rest.StartsWith(filler, StringComparison.Ordinal))
            {
                longest = filler.Length;
            }
        }

        return longest;
    }

    // 通过信函未收到, 上半年未收到, 其中…未收到; and 无 within a longer word.
    private static bool IsNarrowed(Sentence sentence, int from)
    {
        var before = sentence.Before(from);
        var clause = before[(before.LastIndexOfAny("；。：") + 1)..];
        return Spans.HasAny(clause, Channels) || Spans.HasAny(clause, PartOfYear) || Spans.Has(clause, "其中") || clause.EndsWith("并", StringComparison.Ordinal);
    }
}
