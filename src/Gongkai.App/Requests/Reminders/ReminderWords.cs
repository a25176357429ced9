using Gongkai.App.History;

namespace Gongkai.App.Requests.Reminders;

/// <summary>Reminders and recounts in the words of the history.</summary>
internal sealed class ReminderWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("request.remind", "发送期限提醒"), ("request.reminder-habits", "设置期限提醒")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("ReminderHabits", "提醒设置"), ("SentReminder", "期限提醒"), ("DeadlineRecount", "期限重算"), ("MovedDeadline", "变动的期限")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("ReminderHabits.OrganId", "机关"), ("ReminderHabits.DaysBefore", "提前的工作日"), ("ReminderHabits.EscalateAt", "报告负责人的剩余工作日"), ("ReminderHabits.Digest", "每日清单"), ("ReminderHabits.DigestAt", "每日清单的时间"),
        ("ReminderHabits.QuietFrom", "免打扰开始"), ("ReminderHabits.QuietUntil", "免打扰结束"), ("SentReminder.Key", "提醒标识"), ("SentReminder.At", "发送时间"),
        ("DeadlineRecount.Number", "次数"), ("DeadlineRecount.At", "重算时间"), ("DeadlineRecount.Seal", "工作日安排标识"), ("DeadlineRecount.Looked", "重算的申请"),
        ("MovedDeadline.RecountId", "重算标识"), ("MovedDeadline.RequestId", "所属申请"), ("MovedDeadline.OrganId", "机关"), ("MovedDeadline.Before", "原期限"), ("MovedDeadline.Now", "现期限"), ("MovedDeadline.What", "变动"),
    ];
}
