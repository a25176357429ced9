using Gongkai.App.History;

namespace Gongkai.App.Subscriptions;

/// <summary>Subscriptions in the words of the history.</summary>
internal sealed class SubscriptionWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
        [("subscription.ask", "申请邮件订阅"), ("subscription.confirm", "确认邮件订阅"), ("subscription.leave", "退订邮件"), ("subscription.send", "发送订阅邮件")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("Subscription", "邮件订阅")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Subscription.Address", "电子邮箱"), ("Subscription.Words", "检索词"), ("Root", "网站地址"), ("AskedAt", "申请时间"), ("ConfirmHash", "确认码散列值"), ("ConfirmedAt", "确认时间"), ("LeaveCode", "退订码"),
        ("LeaveHash", "退订码散列值"), ("ToldUpTo", "已通知到"), ("NextAt", "下次发送时间"),
    ];
}
