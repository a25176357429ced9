using Gongkai.Law.Grounds;

namespace Gongkai.App.Demo.Requests;

/// <summary>What an invented request asks for, and how it was answered.</summary>
internal sealed class DemoRequestTexts(DemoOrgan organ, DemoCases.Open open, DemoDice dice)
{
    private static readonly string[] Papers = ["批准文件和附件", "实施方案", "资金使用明细", "会议纪要", "合同文本", "验收报告", "公示材料", "统计台账", "办理结果名单", "检查记录"];

    private readonly string paper = dice.Of(Papers);

    public string Description { get; } = $"{open.Received.Year - dice.Below(3)}年{open.Topic}的{dice.Of(Papers)}{dice.Of("", "，并请提供电子文档", "，如有多个版本请提供最后一版", "及其依据")}";

    public OutcomeDraft Draft(OutcomeKind outcome) => new()
    {
        Basis = outcome.Basis,
        Facts = $"经检索{organ.ShortName}文书档案和业务系统，{(outcome.Row.StartsWith("unavailable", StringComparison.Ordinal) ? "没有找到所申请的信息" : $"找到{open.Topic}的{paper}")}。",
        Reasons = outcome.Demands.Contains(Demand.Reasons) ? $"所申请的信息属于“{outcome.Name.Zh}”的情形，依法作出如上处理。" : null,
        Search = outcome.Demands.Contains(Demand.Search) ? "由档案室以项目名称、年度为检索词，检索文书档案目录和业务系统，均无记录。" : null,
        Provided = outcome.Demands.Contains(Demand.Provided) ? $"提供{paper}复制件一份。" : null,
        WhereToFind = outcome.Demands.Contains(Demand.WhereToFind) ? "见本机关政府信息公开专栏“法定主动公开内容”。" : null,
        Withheld = outcome.Demands.Contains(Demand.Withheld) ? "其中涉及第三方个人隐私的内容不予公开。" : null,
        ForbiddingLaw = outcome.Demands.Contains(Demand.ForbiddingLaw) ? "有关法律、行政法规的禁止性规定。" : null,
        Consultation = outcome.Demands.Contains(Demand.Consultation) ? "已书面征求第三方意见，第三方不同意公开，理由成立。" : null,
        RightChannel = outcome.Demands.Contains(Demand.RightChannel) ? "请持本人身份证明到有关登记机构查询。" : null,
        EarlierReply = outcome.Demands.Contains(Demand.EarlierReply) ? "此前已就同一事项作出答复。" : null,
    };

    public string Reply(OutcomeKind outcome, string name, string applicant)
    {
        var draft = Draft(outcome);
        string?[] parts = [$"{applicant}：", $"您申请公开：{Description}。", draft.Facts, draft.Provided ?? draft.WhereToFind ?? draft.Reasons, $"依照{outcome.Basis}的规定，{outcome.Name.Zh}。",
            outcome.Remedies == RemedyRoute.None ? null : "如对本答复不服，可以自收到之日起六十日内申请行政复议，或者自收到之日起六个月内向云岭县人民法院提起行政诉讼。", name];
        return string.Join("\n\n", parts.Where(part => part is not null));
    }
}
