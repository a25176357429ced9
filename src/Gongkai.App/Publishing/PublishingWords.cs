using System.Text.Json;
using Gongkai.App.History;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Items and their way to the public, in the words of the history.</summary>
internal sealed class PublishingWords : SubjectWords
{
    // The moves of an item's life are named once, by the law: item.send-to-review.
    public override IEnumerable<(string Code, string Name)> Operations =>
        Enum.GetValues<ItemMove>().Select(move => ($"item.{JsonNamingPolicy.KebabCaseLower.ConvertName(move.ToString())}", "信息" + move.Name().Zh)).Concat(
        [
            ("item.start", "起草信息"), ("item.edit-text", "修改信息正文"), ("item.correct-text", "审核中修改正文"), ("item.edit-facts", "修改信息基本情况"), ("item.import-text", "导入信息正文"), ("item.restore-text", "恢复导入前的正文"),
            ("item.attach", "上传附件"), ("item.attachment", "修改附件"), ("item.detach", "移除附件"), ("item.read-attachment", "提取附件文字"), ("item.confirm-finding", "说明检查问题"), ("item.amend", "开始更新信息"),
            ("item.reexamine", "复查不予公开信息"), ("item.name-levels", "设置审核层级名称"), ("item.consult", "设置征求意见"), ("item.consult-result", "公布意见采纳情况"), ("item.hand-over", "移送公开信息"),
            ("item.hand-over-cancel", "撤销移送清单"), ("item.receipt", "登记移送回执"), ("item.overturned", "登记决定被变更撤销"), ("item.discard", "删除信息草稿"), ("item.clean-attachment", "清除附件中的隐藏内容"),
        ]);

    public override IEnumerable<(string Kind, string Name)> Kinds =>
    [
        ("Item", "公开信息"), ("ItemVersion", "信息版本"), ("ItemPassage", "流转记录"), ("ItemAttachment", "附件"), ("ItemEdit", "修改记录"), ("SecrecyRecord", "保密审查记录"), ("ItemConfirmation", "检查问题说明"), ("ReviewLevels", "审核层级名称"), ("Consultation", "征求意见"),
        ("Reexamination", "复查记录"), ("HandOver", "移送清单"), ("HandOverLine", "移送明细"), ("Counter", "流水号"), ("PublicEntry", "公开目录条目"), ("PublicText", "检索文本"),
    ];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Publicity", "公开属性"), ("WithholdGround", "不予公开依据"), ("ReexamineOn", "复查日期"), ("MatterCode", "公开事项"), ("ThemeCode", "主题分类"), ("CatalogueRowId", "目录条目"),
        ("FormedOn", "形成日期"), ("IndexNumber", "索引号"), ("AboutItemId", "关联信息"), ("Title", "标题"), ("DocumentNumber", "发文字号"), ("Issuer", "发文机关"), ("IssuedOn", "成文日期"),
        ("Summary", "内容概述"), ("Keywords", "关键词"), ("Source", "信息来源"), ("Body", "正文"), ("PublishAt", "定时发布时间"), ("ExpireAt", "到期时间"), ("WithdrawnAt", "撤回时间"),
        ("WithdrawnBecause", "撤回说明"), ("AlternativeText", "替代文本"), ("ItemAttachment.FileHash", "文件散列值"), ("Snapshot", "当时内容"), ("Validity", "有效性"),
        ("PeriodCode", "公开时限"), ("Item.DueOn", "公开期限"), ("Medium", "解读形式"), ("Transcript", "文字稿"), ("ItemAttachment.Text", "附件文字"), ("TextReadAt", "提取文字时间"), ("SecrecyRecord.Decision", "结论"), ("StateSecret", "国家秘密"),
        ("WorkSecret", "工作秘密"), ("TradeSecret", "商业秘密"), ("Privacy", "个人隐私"), ("SafetyAndStability", "三安全一稳定"), ("ReferredTo", "转请单位"), ("SecrecyRecord.Reply", "答复"), ("RepliedOn", "答复日期"),
        ("ReviewLevels.First", "一审名称"), ("ReviewLevels.Second", "二审名称"), ("ReviewLevels.Final", "三审名称"), ("Consultation.OpensOn", "开始日期"), ("Consultation.ClosesOn", "截止日期"), ("Consultation.Ground", "征求意见依据"), ("Consultation.Reach", "提交方式"), ("Consultation.Received", "收到意见"), ("Consultation.Adopted", "采纳意见"),
        ("Result", "结果"), ("ResultPublishedAt", "结果公布时间"), ("Reexamination.Next", "下次复查"), ("Receiver", "接收单位"), ("HandOver.ReceivedBy", "签收人"), ("HandOver.ReceivedOn", "签收日期"), ("HandOver.From", "公开日期自"), ("HandOver.Until", "公开日期至"), ("ReceiptHash", "回执文件"), ("ReceiptName", "回执文件名"), ("ReceiptType", "回执文件类型"), ("Item.OverturnedOn", "决定被变更撤销之日"), ("Item.FromRequestId", "来源申请"),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("ItemVersion", "State") or ("ItemPassage", "From" or "To") when Enum.TryParse<ItemState>(value, out var state) => state.Name().Zh,
        ("SecrecyRecord", _) when Enum.TryParse<SecrecyAnswer>(value, out var answer) && Enum.IsDefined(answer) && !char.IsAsciiDigit(value[0]) => answer.Name().Zh,
        ("ItemPassage", "Move") or ("SecrecyRecord", "Decision") when Enum.TryParse<ItemMove>(value, out var move) => move.Name().Zh,
        ("Item", "Publicity") when Enum.TryParse<Publicity>(value, out var publicity) => publicity.Name().Zh,
        _ => null,
    };
}
