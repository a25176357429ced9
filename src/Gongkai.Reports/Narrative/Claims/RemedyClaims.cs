namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Statements about reconsideration and litigation over disclosure.</summary>
internal static class RemedyClaims
{
    private static readonly string[] Triggers = ["复议", "诉讼", "起诉"];
    private static readonly string[] Lawsuits = ["诉讼", "起诉", "应诉"];
    private static readonly string[] About = ["信息公开", "政府信息", "依申请"];
    private static readonly string[] Results = ["维持", "纠正", "撤销", "驳回", "审结", "终止", "败诉", "胜诉", "纠错", "其他结果", "确认违法", "撤回", "调解"];
    private static readonly string[] Compared = ["上年", "去年", "同期", "较", "比", "往年", "上半年", "季度"];
    private static readonly string[] Not = ["未发生", "没有发生", "没有", "未出现", "未产生", "未涉及", "未收到", "未有", "未被申请", "未被提起", "不存在", "无"];

    public static List<Claim> In(Sentence sentence)
    {
        var claims = new List<Claim>();
        if (!sentence.HasAny(Triggers) || !(sentence.HasAny(About) || sentence.Part == "onRequest" || sentence.Section == "remedies"))
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
                && (KindOf(head) ?? KindOf(tail)) is { } kind && !Spans.HasAny(head, Results) && !Spans.HasAny(head, Compared) && !Spans.Has(head, "其中"))
            {
                claims.Add(new Claim(kind, sentence, number) { Limited = Spans.Has(sentence.Before(number.From), "其中") });
            }
        }

        return claims;
    }

    private static ClaimKind? KindOf(ReadOnlySpan<char> words)
    {
        var (reconsideration, lawsuit) = (Spans.Has(words, "复议") && !Spans.Has(words, "经复议"), Spans.HasAny(words, Lawsuits));

        return (reconsideration, lawsuit) switch
        {
            _ when Spans.Has(words, "复议机关") || Spans.Has(words, "复议后") || Spans.Has(words, "经复议") => null,
            (true, true) => ClaimKind.Remedies,
            (true, false) => ClaimKind.Reconsideration,
            (false, true) => ClaimKind.Litigation,
            _ => null,
        };
    }

    // 未发生因政府信息公开申请行政复议、提起行政诉讼的情况
    private static void AddNone(Sentence sentence, List<Claim> claims)
    {
        var from = sentence.From;
        while (from < sentence.To)
        {
            var rest = sentence.Source.AsSpan(from, sentence.To - from);
            var stop = rest.IndexOfAny(Spans.Stops);
            var clause = stop < 0 ? rest : rest[..stop];

            if (NotIn(clause) is { } not && clause[not..] is var said && !Spans.HasAny(said, Results) && !Spans.HasAny(clause, Compared)
                && !said.ContainsAnyInRange('0', '9') && KindOf(said) is { } kind)
            {
                claims.Add(new Claim(kind, sentence, new Quantity(0, "", from + not, from + clause.Length, false, 0)) { None = true });
            }

            from += clause.Length + 1;
        }
    }

    private static int? NotIn(ReadOnlySpan<char> clause)
    {
        foreach (var word in Not)
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                return at;
            }
        }

        return null;
    }
}
