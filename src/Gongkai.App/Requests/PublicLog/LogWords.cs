using Gongkai.App.History;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>The public log in the words of the history.</summary>
internal sealed class LogWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
        [("request.open-log", "开通申请答复公开栏目"), ("request.close-log", "关闭申请答复公开栏目"), ("request.publish-log", "公开申请答复"), ("request.take-back-log", "撤下公开的申请答复"), ("request.dismiss-log", "确定不公开申请答复"), ("request.recall-log", "恢复为可以公开的申请答复")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("LogEntry", "公开的申请答复"), ("LogSetting", "申请答复公开栏目"), ("LogDismissal", "不公开的申请答复")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("LogEntry.RequestId", "对应的申请"), ("LogEntry.OrganId", "机关"), ("LogEntry.Number", "编号"), ("LogEntry.Title", "标题"), ("LogEntry.Question", "申请内容"), ("LogEntry.Reply", "答复内容"),
        ("LogEntry.OutcomeCode", "办理结果"), ("LogEntry.RepliedOn", "答复日期"), ("LogEntry.Kept", "保留地址的理由"), ("LogEntry.ApprovedAt", "公开时间"), ("LogEntry.ApprovedBy", "批准人"),
        ("LogEntry.TakenBackAt", "撤下时间"), ("LogEntry.TakenBackBy", "撤下人"), ("LogEntry.TakenBackBecause", "撤下的理由"), ("LogSetting.OpenedAt", "开通时间"), ("LogSetting.OpenedBy", "开通人"),
        ("LogDismissal.RequestId", "对应的申请"), ("LogDismissal.OrganId", "机关"), ("LogDismissal.RepliedOn", "答复日期"), ("LogDismissal.Because", "不公开的理由"), ("LogDismissal.At", "确定时间"), ("LogDismissal.Who", "确定人"),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) == ("LogEntry", "OutcomeCode") ? CaseWords.Outcome(value) : null;
}
