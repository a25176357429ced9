using Gongkai.App.History;
using Gongkai.Law.Requests;

namespace Gongkai.App.Requests;

/// <summary>Requests in the words of the history.</summary>
internal sealed class RequestWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
    [
        ("request.submit", "在线提交申请"), ("request.register", "登记申请"), ("request.confirm", "确认收到申请"), ("request.ask-supplement", "通知补正"), ("request.supplement", "收到补正"),
        ("request.propose-extension", "提请延期"), ("request.approve-extension", "批准延期"), ("request.refuse-extension", "不同意延期"), ("request.notice-extension", "延期告知"),
        ("request.consult", "征求意见"), ("request.hear", "登记反馈意见"), ("request.notice-fee", "收费通知"), ("request.pay", "登记缴费"), ("request.ask-reasons", "说明理由告知"), ("request.delay", "确定延迟期限"),
        ("request.assign", "转交经办"), ("request.answer", "办理问答"), ("request.draft", "保存拟办意见"), ("request.propose", "答复送审"), ("request.review", "审核答复"), ("request.send-back", "退回修改"), ("request.decide", "签发答复"),
        ("request.deliver", "登记送达"), ("request.archive", "归档"), ("request.note", "备注"), ("request.attach", "上传办理材料"), ("request.confirm-release", "写明保留理由"), ("request.clean-file", "清除文件中的隐藏内容"), ("request.remove-file", "去掉答复的文件"), ("request.download", "下载答复"),
        ("request.reveal", "查看申请人信息"), ("request.open-file", "查看申请材料"), ("request.transfer", "转送其他机关"), ("request.make-item", "转为主动公开"), ("request.correct", "责令重新答复"),
    ];

    public override IEnumerable<(string Kind, string Name)> Kinds =>
        [("RequestCase", "申请"), ("Applicant", "申请人"), ("RequestEvent", "办理事项"), ("RequestFile", "申请材料"), ("ReleaseConfirmation", "发出前检查的说明")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        .. Of("RequestCase",
            ("Year", "登记年度"), ("Serial", "顺序号"), ("Channel", "提交方式"), ("Kind", "申请人类别"), ("Description", "申请内容"), ("Form", "信息形式"), ("Way", "获取方式"), ("Items", "事项数"), ("SubmittedOn", "申请日期"),
            ("ArrivedOn", "到达日期"), ("ConfirmedOn", "确认日期"), ("ReceivedOn", "收到日期"), ("DueOn", "答复期限"), ("Provisional", "期限暂定"), ("WaitsUntil", "等待至"), ("Clock", "期限状态"), ("HandlerId", "经办人标识"),
            ("Handler", "经办人"), ("CodeHash", "查询码散列值"), ("Answers", "办理问答"), ("OutcomeCode", "办理结果"), ("Draft", "拟办意见"), ("Reply", "答复正文"), ("ReplyNumber", "答复文号"), ("DraftedBy", "拟办人"),
            ("ReviewedBy", "审核人"), ("SignedBy", "签发人"), ("SignedHash", "签发内容的校验值"), ("CountedRow", "计入的年报项目"), ("CountedOn", "计入的日期"), ("DecidedOn", "签发日期"), ("Delivery", "送达方式"), ("DispatchedOn", "寄发日期"), ("DeliveredOn", "送达日期"), ("DeliveryProof", "送达凭证"),
            ("Fee", "信息处理费（元）"), ("FeeReceipt", "票据号"), ("EarlierId", "在先申请"), ("ImportId", "导入批次"), ("OldNumber", "原登记编号"), ("WrongLooks", "查询核对失败次数"), ("ShutUntil", "暂停查询至"), ("RegisteredAt", "登记时间")),
        .. Of("Applicant",
            ("Name", "姓名或者名称"), ("Proof", "证件种类"), ("ProofNumber", "证件号码"), ("Phone", "联系电话"), ("Address", "通信地址"), ("PostCode", "邮政编码"), ("Email", "电子邮箱"), ("Representative", "法定代表人"), ("Contact", "联系人"),
            ("AgentName", "代理人"), ("AgentProofNumber", "代理人证件号码"), ("AgentPhone", "代理人电话")),
        .. Of("RequestEvent",
            ("RequestId", "所属申请"), ("Kind", "事项"), ("On", "日期"), ("Order", "顺序"), ("EnteredAt", "记录时间"), ("Who", "记录人"), ("WhoId", "记录人标识"), ("Until", "截止日期"), ("Days", "工作日"), ("Party", "对方"),
            ("AnswersId", "对应事项"), ("Note", "说明")),
        .. Of("ReleaseConfirmation", ("FileId", "文件标识"), ("Fingerprint", "问题标识"), ("Code", "问题代码"), ("Reason", "理由"), ("PersonId", "说明人标识"), ("Who", "说明人"), ("At", "说明时间")),
        .. Of("RequestFile", ("RequestId", "所属申请"), ("Kind", "种类"), ("FileHash", "文件"), ("Name", "文件名"), ("ContentType", "文件类型"), ("AddedAt", "上传时间")),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("RequestCase", "State") when Enum.TryParse<RequestState>(value, out var state) => state.Name().Zh,
        ("RequestCase", "Kind") when Enum.TryParse<ApplicantKind>(value, out var applicant) => applicant.Name(),
        ("RequestCase", "Channel") when Enum.TryParse<RequestChannel>(value, out var channel) => channel.Name().Zh,
        ("RequestCase", "Form") when Enum.TryParse<ProvisionForm>(value, out var form) => form.Name().Zh,
        ("RequestCase", "Way") when Enum.TryParse<ProvisionWay>(value, out var way) => way.Name().Zh,
        ("RequestCase", "OutcomeCode") => CaseWords.Outcome(value),
        ("RequestEvent", "Kind") when Enum.TryParse<RequestEventKind>(value, out var happened) => CaseWords.Of(happened).Zh,
        ("Applicant", "Proof") when Enum.TryParse<ProofKind>(value, out var proof) => proof.Name().Zh,
        _ => null,
    };

    private static IEnumerable<(string, string)> Of(string kind, params (string Field, string Name)[] fields) => fields.Select(field => ($"{kind}.{field.Field}", field.Name));
}
