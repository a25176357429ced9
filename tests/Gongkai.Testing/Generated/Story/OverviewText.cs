namespace Gongkai.Testing.Generated.Story;

/// <summary>Section 1: an opening and the five parts, with totals that are the sums of their listed parts.</summary>
internal static class OverviewText
{
    private static readonly string[] Kinds = ["政策文件", "工作动态", "财政预决算", "规划计划", "人事信息", "公示公告", "民生实事", "建议提案办理", "行政执法", "政策解读"];

    public static IReadOnlyList<string> Write(StoryFacts facts)
    {
        var dice = facts.Dice;
        var (style, last) = (dice.Below(3), dice.Chance(0.3) ? "情况" : "");
        string[] names = [$"主动公开{last}", $"依申请公开{last}", $"政府信息管理{last}", style == 2 ? "平台建设" : $"政府信息公开平台建设{last}", $"监督保障{last}"];
        string[] texts = [Proactive(facts), OnRequest(facts), Management(facts), Platform(facts), Supervision(facts)];
        var paragraphs = dice.Chance(0.8) ? new List<string> { Opening(facts) } : [];

        for (var i = 0; i < names.Length; i++)
        {
            var number = $"（{"一二三四五"[i]}）";
            paragraphs.AddRange(style switch
            {
                0 => [number + names[i], texts[i]],
                1 => [$"{number}{names[i]}。{texts[i]}"],
                _ => [$"{number}{names[i]}：{texts[i]}"],
            });
        }

        return paragraphs;
    }

    private static string Opening(StoryFacts facts) => facts.Dice.Of(
        $"{facts.YearText}，在{facts.Organ.Above}的正确领导下，{facts.We}认真贯彻落实《中华人民共和国政府信息公开条例》，围绕群众关心的事项加大公开力度，政府信息公开工作平稳有序推进。",
        $"{facts.YearText}，{facts.We}坚持以公开为常态、不公开为例外，把政府信息公开与日常业务同部署、同落实、同检查，公开的质量和实效进一步提升。",
        $"{facts.YearText}，{facts.We}对照年度政务公开工作要点，逐项分解任务，明确责任人和完成时限，各项工作按计划完成。",
        $"一年来，{facts.We}紧扣中心工作，聚焦基层治理和便民服务，规范公开内容，畅通公开渠道，主动接受社会监督。");

    private static string Proactive(StoryFacts facts)
    {
        var dice = facts.Dice;
        var total = facts.Organ.Rank is Rank.City or Rank.County ? dice.Between(900, 9_000) : dice.Between(20, 900);
        var text = dice.Below(4) switch
        {
            0 => Listed(facts, total),
            1 => Channels(facts, total),
            2 => $"{facts.YearText}，{facts.We}通过{facts.Organ.Site}主动公开政府信息{total}条，内容包括{string.Join("、", dice.Some(Kinds, 3))}等。",
            _ => $"{facts.YearText}，{facts.We}主动公开各类政府信息{total}条，其中{Kinds[0]}{total / 5}条、{Kinds[1]}{total / 3}条等。",
        };

        return text + dice.Of("", "", Growth(facts), Documents(facts), $"开展政策解读{"一二三四五六七八九"[dice.Below(9)]}次，及时回应群众关切。");
    }

    private static string Listed(StoryFacts facts, int total)
    {
        var kinds = facts.Dice.Some(Kinds, 3);
        var parts = facts.Dice.Split(total, kinds.Count);
        return $"{facts.YearText}，{facts.We}主动公开政府信息{total}条，其中" + string.Join(facts.Dice.Of("、", "，"), kinds.Zip(parts, (kind, count) => $"{kind}{count}条")) + "。";
    }

    private static string Channels(StoryFacts facts, int total)
    {
        var site = facts.Dice.Between(1, total);
        return $"{facts.YearText}，{facts.We}共主动公开政府信息{total}条，其中通过{facts.Organ.Site}公开{site}条，通过政务新媒体、公告栏等其他形式公开{total - site}条。";
    }

    /// <summary>A growth rate whose percentage is exact.</summary>
    private static string Growth(StoryFacts facts)
    {
        var before = facts.Dice.Of(50, 80, 100, 160, 200, 400);
        var topical = before * facts.Dice.Of(110, 125, 150, 175) / 100;
        return $"在政务新媒体发布信息{topical}条，上年为{before}条，同比增长{(topical - before) * 100m / before:0.##}%。";
    }

    private static string Documents(StoryFacts facts)
    {
        var cell = facts.Form.Version == "2021" ? "disclosure/normativeDocuments/issued" : "disclosure/normativeDocuments/made";
        return facts.Count(cell) is > 0 and var count ? $"全年制发{(facts.Form.Version == "2021" ? "行政" : "")}规范性文件{count}件，均按要求在规定时限内公开。" : "";
    }

    private static string OnRequest(StoryFacts facts) =>
        facts.Dice.Of("", "", "完善受理、登记、审核、答复、归档全流程工作规范，公布受理机构、地址和电话。") + RequestText.Requests(facts) + facts.Dice.Of("", RequestText.Remedies(facts));

    private static string Management(StoryFacts facts) => facts.Dice.Of(
        "严格执行政府信息公开审查制度，落实“三审三校”要求，做到先审查、后公开，确保公开内容准确、不涉密。",
        $"明确专人负责政府信息的收集、审核和发布，建立发布台账，按季度清理失效信息，{facts.We}公开目录实行动态调整。",
        "健全政府信息全生命周期管理，制发公文时同步确定公开属性，对拟不公开的说明理由，定期对历史文件开展属性复核。");

    private static string Platform(StoryFacts facts) => facts.Dice.Of(
        $"依托{facts.Organ.Site}政府信息公开专栏，规范栏目设置，做好日常读网和错敏词巡查，没有发生不良信息发布事故。",
        $"充分发挥{facts.Organ.Site}第一平台作用，同步用好政务新媒体和便民服务大厅公开查阅点，方便群众获取信息。",
        $"在办事大厅设置政府信息查阅点{facts.Dice.Between(1, 12)}处，配备查询终端，为老年人等群体提供引导服务。");

    private static string Supervision(StoryFacts facts) =>
        facts.Dice.Of(
            $"召开专题会议{facts.Dice.Between(2, 6)}次研究部署政府信息公开工作，组织业务培训{facts.Dice.Between(1, 5)}期。",
            "主要负责同志亲自过问，分管负责同志具体抓，办公室统筹协调，形成齐抓共管的工作格局。",
            "定期开展自查自纠，对发现的栏目更新不及时等情况即查即改。")
        + (facts.IsGovernment || facts.Organ.Rank == Rank.Township || facts.Dice.Chance(0.4)
            ? "将政府信息公开纳入年度工作考核，邀请群众代表开展社会评议，评议结果总体满意；全年没有发生因政府信息公开被责任追究的情形。"
            : "");
}
