using Gongkai.App.History;
using Gongkai.App.Registers.CleanUps;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers;

/// <summary>Registers in the words of the history.</summary>
internal sealed class RegisterWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("document.add", "登记文件"), ("document.edit", "修改文件登记"), ("document.event", "登记效力变动"), ("document.take-back-event", "撤回效力变动"), ("document.text", "登记文件文本"),
        ("document.link", "关联公开信息"), ("document.publish", "公开文件登记"), ("document.number-note", "说明缺号"), ("document.validity", "更新公开信息的有效性"),
        ("clean-up.start", "开始文件清理"), ("clean-up.decide", "填写清理意见"), ("clean-up.close", "办结文件清理"),
        ("decision.add", "登记决定"), ("decision.edit", "修改决定登记"), ("decision.publish", "公开决定"), ("decision.overturn", "登记决定被变更撤销"), ("decision.withdraw", "撤回公开的决定"),
        ("decision.reveal", "查看个人信息"), ("fee.save", "登记收费金额"), ("fee.publish", "公开收费金额"), ("fee.remove", "删除收费登记"),
        ("register-import.upload", "上传登记簿清单"), ("register-import.columns", "核对清单的列"), ("register-import.queue", "提交清单"), ("register-import.batch", "处理清单"), ("register-import.undo", "撤销清单导入"),
        ("register-import.drop", "放弃清单导入"), ("register-import.publish", "公开清单"), ("register.fill-draft", "按登记簿填入年报草稿"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds =>
    [
        ("RegisteredDocument", "登记文件"), ("DocumentEvent", "效力变动"), ("DocumentText", "文件文本"), ("NumberNote", "缺号说明"), ("CleanUp", "文件清理"), ("CleanUpLine", "清理意见"),
        ("DecisionRecord", "登记决定"), ("FeeRecord", "收费登记"), ("RegisterImport", "清单导入"), ("RowFault", "未写入的行"), ("ColumnMemory", "列名对应"),
    ];

    // Each under its own kind: other subjects have fields of the same name that mean something else.
    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        .. Of("RegisteredDocument", ("Serial", "登记序号"), ("Number", "发文字号"), ("NumberKey", "规范文号"), ("NumberPrefix", "机关代字"), ("NumberYear", "文号年份"), ("NumberSerial", "顺序号"), ("MadeOn", "成文日期"),
            ("InForceFrom", "施行日期"), ("ExpiresOn", "有效期至"), ("ValidUntil", "现行有效期至"), ("JointWith", "联合发文机关"), ("Leads", "牵头"), ("ItemId", "关联信息"), ("AmendedOn", "修改日期"), ("EndsOn", "效力终止日"),
            ("EndsAs", "终止方式"), ("ImportId", "导入批次"), ("AuthorId", "登记人")),
        .. Of("DocumentEvent", ("DocumentId", "文件"), ("Act", "变动"), ("On", "日期"), ("Until", "有效期至"), ("ByDocumentId", "依据文件"), ("By", "依据"), ("Articles", "条款"), ("EnteredAt", "登记时间")),
        .. Of("DocumentText", ("DocumentId", "文件"), ("From", "适用起始日"), ("Note", "修改说明")),
        .. Of("NumberNote", ("NumberKey", "文号")),
        .. Of("CleanUp", ("AsOf", "基准日"), ("StartedAt", "开始时间"), ("ClosedAt", "办结时间"), ("DecidedBy", "清理决定"), ("EffectiveOn", "终止日期")),
        .. Of("CleanUpLine", ("CleanUpId", "清理"), ("DocumentId", "文件"), ("Decision", "意见")),
        .. Of("DecisionRecord", ("Number", "文书号"), ("Party", "相对人"), ("NaturalPerson", "自然人"), ("DecidedOn", "决定日期"), ("ShownUntil", "公示截止期"), ("Fields", "登记内容"), ("Personal", "个人信息"),
            ("Fingerprint", "查重指纹"), ("OverturnedOn", "被变更撤销日期"), ("ImportId", "导入批次"), ("AuthorId", "登记人")),
        .. Of("FeeRecord", ("Item", "收费项目"), ("Basis", "收费依据"), ("Standard", "收费标准"), ("Remark", "备注"), ("Amount", "金额（万元）"), ("ImportId", "导入批次"), ("AuthorId", "登记人")),
        .. Of("RegisterImport", ("Register", "登记簿"), ("FileName", "文件名"), ("FileHash", "文件散列值"), ("Headers", "表头"), ("Columns", "列的对应"), ("RowsDone", "已处理行数"), ("RowsGood", "合格行数"),
            ("RowsBad", "有问题行数"), ("Problem", "中断原因"), ("LeasedUntil", "处理占用至"), ("FinishedAt", "完成时间")),
        .. Of("RowFault", ("ImportId", "导入批次"), ("Row", "行号"), ("What", "问题"), ("Cells", "原行内容")),
        .. Of("ColumnMemory", ("Register", "登记簿"), ("Header", "列名"), ("Field", "字段")),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("RegisteredDocument", "EndsAs") when Enum.TryParse<EffectState>(value, out var state) => state.Name().Zh,
        ("DocumentEvent", "Act") when Enum.TryParse<EffectAct>(value, out var act) => act.Name().Zh,
        ("RegisterImport", "State") when Enum.TryParse<ImportState>(value, out var state) => state.Name().Zh,
        ("CleanUpLine", "Decision") when Enum.TryParse<CleanUpDecision>(value, out var decision) => CleanUpWords.Of(decision),
        _ => null,
    };

    private static IEnumerable<(string, string)> Of(string kind, params (string Field, string Name)[] fields) => fields.Select(field => ($"{kind}.{field.Field}", field.Name));
}
