using Gongkai.Law;

namespace Gongkai.App.Subscriptions;

internal static class SubscriptionRefusals
{
    public static Refusal Address { get; } = new("subscription.address", new("请填写正确的电子邮箱，例如 name@example.com。", "That is no e-mail address."));

    public static Refusal Organ { get; } = new("subscription.organ", new("没有这个机关，请重新选择。", "There is no such organ."));

    public static Refusal Matter { get; } = new("subscription.matter", new("没有这个公开事项，请重新选择。", "There is no such item."));

    public static Refusal WrongCode { get; } = new("subscription.code", new(
        "链接无效：可能已经确认过，或者超过了确认期限。没有收到确认成功的提示时，请重新订阅。", "The link is not valid any more. Subscribe again if it was not confirmed."));

    public static Refusal SystemOnly { get; } = new("subscription.system-only", new("订阅邮件由系统自动发送。", "Mails are sent by the system itself."));
}
