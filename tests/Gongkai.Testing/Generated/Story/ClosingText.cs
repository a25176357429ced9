namespace Gongkai.Testing.Generated.Story;

/// <summary>Sections 5 and 6.</summary>
internal static class ClosingText
{
    public static IReadOnlyList<string> Improvement(StoryFacts facts)
    {
        var next = $"{facts.Year + 1}年";
        var problems = facts.Dice.Some(
        [
            "政策解读形式还不够丰富，以文字解读为主",
            "主动公开的深度与群众期待还有差距",
            "部分栏目更新不够及时，信息质量有待提高",
            "工作人员业务水平参差不齐，专业培训偏少",
            "公开渠道利用不够充分，线下公开形式较单一",
        ], 2);
        var measures = facts.Dice.Some(
        [
            "丰富解读形式，综合运用图解、短视频等方式，让群众看得懂、用得上",
            "细化公开目录，重点做好惠民惠农、工程项目等领域信息公开",
            "建立栏目更新提醒机制，按月通报更新情况",
            "组织业务轮训，开展交流学习，提升队伍能力",
            "用好村（社区）公开栏和便民服务点，打通公开“最后一公里”",
        ], 2);

        string problem = $"{facts.YearText}，{facts.We}政府信息公开工作取得一定成效，但仍存在一些不足：" + Enumerated(problems);
        string measure = facts.Dice.Of($"{next}，{facts.We}将重点做好以下工作：", "针对上述问题，下一步将采取以下措施：") + Enumerated(measures);

        return facts.Dice.Below(3) switch
        {
            0 => [problem, measure],
            1 => ["（一）存在的主要问题", problem, "（二）改进情况", measure],
            _ => [problem + measure],
        };
    }

    public static IReadOnlyList<string> OtherMatters(StoryFacts facts)
    {
        var fee = Fee(facts);
        return facts.Dice.Below(3) switch
        {
            0 => [fee],
            1 => [$"（一）信息处理费收取情况。{fee}", $"（二）政务公开要点落实情况。{facts.We}对照年度政务公开工作要点逐项推进，各项任务均已落实。"],
            _ => [fee + "无其他需要报告的事项。"],
        };
    }

    private static string Fee(StoryFacts facts)
    {
        if (facts.Count("requests/other.feeUnpaid/total") is > 0 and var unpaid)
        {
            return $"{facts.YearText}，{facts.We}共发出信息处理费收费通知{unpaid}件，申请人均逾期未缴纳，实际收取信息处理费0元。";
        }

        return facts.Form.Version == "2019" && facts.Dice.Chance(0.6)
            ? "无其他需要报告的事项。"
            : facts.Dice.Of(
                $"{facts.YearText}，{facts.We}未收取政府信息公开信息处理费。",
                $"本年度{facts.We}没有收取信息处理费。",
                $"{facts.YearText}收取信息处理费0元。",
                $"按照《政府信息公开信息处理费管理办法》，{facts.YearText}{facts.We}未产生信息处理费。");
    }

    private static string Enumerated(IReadOnlyList<string> items) =>
        string.Join("；", items.Select((item, i) => $"{"一二三四五"[i]}是{item}")) + "。";
}
