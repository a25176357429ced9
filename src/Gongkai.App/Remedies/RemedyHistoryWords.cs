using Gongkai.App.History;
using Gongkai.Law;

namespace Gongkai.App.Remedies;

/// <summary>Remedies in the words of the history.</summary>
internal sealed class RemedyHistoryWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("remedy.register", "登记复议、诉讼"), ("remedy.decide", "登记复议、诉讼结果")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("RemedyCase", "复议、诉讼案件")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("RemedyCase.OrganId", "机关"), ("RemedyCase.RequestId", "对应的申请"), ("RemedyCase.Kind", "种类"), ("RemedyCase.Role", "本机关的地位"), ("RemedyCase.CaseNumber", "案号"), ("RemedyCase.Before", "复议机关、法院"),
        ("RemedyCase.ReceivedOn", "收到通知日期"), ("RemedyCase.AfterId", "此前的复议"), ("RemedyCase.DecidedOn", "审结日期"), ("RemedyCase.ResultCode", "结果"), ("RemedyCase.OrderedNewReply", "责令重新答复"),
        ("RemedyCase.ImportId", "导入批次"), ("RemedyCase.Note", "说明"), ("RemedyCase.EnteredAt", "登记时间"), ("RemedyCase.Who", "登记人"),
    ];

    public override string? Value(string kind, string field, string value) =>
        (kind, field) == ("RemedyCase", "ResultCode") ? LawBook.Embedded.Remedies.Find(value)?.Name.Zh : null;
}
