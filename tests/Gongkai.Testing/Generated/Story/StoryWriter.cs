namespace Gongkai.Testing.Generated.Story;

/// <summary>The running text around the tables, original and consistent with the figures.</summary>
internal static class StoryWriter
{
    public static TrueStory Write(StoryFacts facts)
    {
        var dice = facts.Dice;
        var (organ, year) = (facts.Organ.Name, facts.Year);
        var period = dice.Chance(0.6);
        var signed = Date(facts);
        var published = signed.AddDays(dice.Between(0, 3));
        var latest = facts.IsGovernment ? new DateOnly(year + 1, 3, 31) : new DateOnly(year + 1, 1, 31);

        return new TrueStory(
            dice.Of($"{organ}{year}年政府信息公开工作年度报告", $"{organ}{year}年政府信息公开工作年度报告", $"{organ}{year}年度政府信息公开工作年度报告"),
            period ? Preamble(facts) : [],
            Sections(facts),
            period ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null,
            dice.Chance(0.8) ? signed : null,
            published > latest ? latest : published);
    }

    private static DateOnly Date(StoryFacts facts) => facts.IsGovernment && facts.Dice.Chance(0.7)
        ? new DateOnly(facts.Year + 1, facts.Dice.Between(2, 3), facts.Dice.Between(1, 28))
        : new DateOnly(facts.Year + 1, 1, facts.Dice.Between(4, 28));

    private static IReadOnlyList<TrueSection> Sections(StoryFacts facts)
    {
        var law = facts.Dice.Chance(0.3);
        return
        [
            new("overview", "一", "总体情况", OverviewText.Write(facts)),
            new("disclosure", "二", "主动公开政府信息情况", [], "disclosure"),
            new("requests", "三", "收到和处理政府信息公开申请情况", [], "requests"),
            new("remedies", "四", law ? "因政府信息公开工作被申请行政复议、提起行政诉讼情况" : "政府信息公开行政复议、行政诉讼情况", [], "remedies"),
            new("improvement", "五", law ? "政府信息公开工作存在的主要问题及改进情况" : "存在的主要问题及改进情况", ClosingText.Improvement(facts)),
            new("otherMatters", "六", "其他需要报告的事项", ClosingText.OtherMatters(facts)),
        ];
    }

    private static IReadOnlyList<string> Preamble(StoryFacts facts)
    {
        var notice = facts.Form.Version == "2021" ? "国办公开办函〔2021〕30号" : "国办公开办函〔2019〕60号";
        var period = facts.Dice.Of(
            $"本报告所列数据的统计期限自{facts.Year}年1月1日起至{facts.Year}年12月31日止。",
            $"报告中所列数据的统计期限为{facts.Year}年1月1日至{facts.Year}年12月31日。",
            $"本报告统计数据从{facts.Year}年1月1日至12月31日。");
        var basis = $"根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国务院办公厅政府信息与政务公开办公室有关通知（{notice}）要求，现公布{facts.Organ.Name}{facts.Year}年政府信息公开工作年度报告。";
        var contact = facts.Dice.Of("", $"如对本报告有疑问，请与{facts.Organ.Signs}办公室联系（电话：0000-555{facts.Dice.Between(1000, 9999)}）。");

        return facts.Dice.Chance(0.5) ? [basis + period + contact] : [basis, period + contact];
    }
}
