namespace Gongkai.Testing.Generated.Story;

/// <summary>Sentences about requests and remedies; each agrees with tables 3 and 4 in one of the meanings in use.</summary>
internal static class RequestText
{
    public static string Requests(StoryFacts facts)
    {
        var (received, carriedIn, concluded, carriedOut) = (facts.Total("received"), facts.Total("carriedIn"), facts.Total("concluded"), facts.Total("carriedOut"));

        if (received == 0 && carriedIn == 0)
        {
            return facts.Dice.Of(
                $"{facts.YearText}，{facts.We}未收到政府信息公开申请。",
                $"本年度{facts.We}没有收到公民、法人和其他组织提出的政府信息公开申请，也无上年结转的申请。",
                $"{facts.YearText}未收到依申请公开政府信息的申请，依申请公开渠道保持畅通。",
                $"全年收到政府信息公开申请0件，上年结转0件，结转下年度继续办理0件。");
        }

        if (received == 0)
        {
            return $"{facts.YearText}，{facts.We}未新收政府信息公开申请，上年结转{carriedIn}件，办结{concluded}件，结转下年度继续办理{carriedOut}件。";
        }

        var opening = Opening(facts, received, carriedIn, concluded, carriedOut);
        return concluded > 0 && facts.Dice.Chance(0.5) ? opening + Results(facts, concluded) : opening;
    }

    public static string Remedies(StoryFacts facts)
    {
        var reviewed = facts.Count("remedies/reconsideration/total");
        var sued = facts.Count("remedies/directSuit/total") + facts.Count("remedies/suitAfterReconsideration/total");

        if (reviewed == 0 && sued == 0)
        {
            return facts.Dice.Of(
                "未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
                "全年没有因政府信息公开引发的行政复议和行政诉讼。",
                "本年度无政府信息公开行政复议、行政诉讼案件。");
        }

        var reconsideration = reviewed == 0
            ? "全年未发生政府信息公开行政复议"
            : $"全年因政府信息公开工作被申请行政复议{reviewed}件{Outcomes(facts)}";
        return sued == 0 ? reconsideration + "，没有行政诉讼。" : reconsideration + $"；被提起行政诉讼{sued}件。";
    }

    private static string Opening(StoryFacts facts, int received, int carriedIn, int concluded, int carriedOut)
    {
        var ends = carriedOut == 0
            ? facts.Dice.Of("，均已在法定期限内办结", "，已全部按期答复", $"，办结{concluded}件，办结率100%")
            : $"，办结{concluded}件，结转下年度继续办理{carriedOut}件";

        return facts.Dice.Below(carriedIn == 0 ? 4 : 3) switch
        {
            0 => $"{facts.YearText}，{facts.We}新收政府信息公开申请{received}件，上年结转{carriedIn}件{ends}。",
            1 => $"全年共受理政府信息公开申请{received + carriedIn}件（含上年结转{carriedIn}件）{ends}。",
            2 => $"{facts.YearText}，{facts.We}共收到政府信息公开申请{received}件{Kinds(facts, received)}。" + (carriedIn > 0 ? $"加上上年结转{carriedIn}件{ends}。" : $"所收申请{ends[1..]}。"),
            _ => $"本年度收到政府信息公开申请{received}件{ends}。",
        };
    }

    private static string Kinds(StoryFacts facts, int received)
    {
        if (facts.Dice.Chance(0.4))
        {
            return $"，其中自然人申请{facts.Count("requests/received/person")}件，法人或其他组织申请{received - facts.Count("requests/received/person")}件";
        }

        var channels = facts.Dice.Split(received, 3);
        return $"，其中网络申请{channels[0]}件，信函申请{channels[1]}件，当面申请{channels[2]}件";
    }

    private static string Results(StoryFacts facts, int concluded) =>
        $"在办结的{concluded}件申请中，予以公开{facts.Total("granted")}件，部分公开{facts.Total("partlyGranted")}件，不予公开{facts.Group("refused")}件，"
        + $"无法提供{facts.Group("unavailable")}件，不予处理{facts.Group("notProcessed")}件，其他处理{facts.Group("other")}件。";

    private static string Outcomes(StoryFacts facts)
    {
        var said = new List<string>();
        foreach (var (column, words) in new[] { ("upheld", "结果维持"), ("corrected", "结果纠正"), ("otherResult", "其他结果"), ("pending", "尚未审结") })
        {
            if (facts.Count($"remedies/reconsideration/{column}") is > 0 and var count)
            {
                said.Add($"{words}{count}件");
            }
        }

        return facts.Dice.Chance(0.3) ? "" : "，其中" + string.Join("、", said);
    }
}
