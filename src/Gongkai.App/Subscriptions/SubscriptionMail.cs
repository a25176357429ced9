using System.Globalization;
using System.Text;
using Gongkai.App.Outbox;
using Gongkai.App.Search;
using Gongkai.Law.Calendar;

namespace Gongkai.App.Subscriptions;

/// <summary>What is written to subscribers: plain text, which every mailbox shows and nothing can hide in.</summary>
internal static class SubscriptionMail
{
    public static MailText Ask(Subscription to, string topic, string code, int days) => new(to.Address, "请确认订阅政府信息公开邮件", $"""
        有人用这个邮箱订阅了政府信息公开邮件：{topic}。

        如果是您本人，请在 {days} 天内打开下面的网址并点“确认订阅”：
        {to.Root}{SubscriptionPaths.Confirm(code)}

        如果不是您，请不要理会这封邮件：不确认就不会再收到邮件，到期后本次填写的邮箱会自动删除。
        """);

    /// <param name="to">Whose.</param>
    /// <param name="topic">In words.</param>
    /// <param name="lines">What is new, newest first.</param>
    /// <param name="more">Whether there is more than these.</param>
    public static MailText News(Subscription to, string topic, IReadOnlyList<PublicLine> lines, bool more)
    {
        var body = new StringBuilder().Append(CultureInfo.InvariantCulture, $"您订阅的“{topic}”有 {lines.Count} 条{(more ? "以上" : "")}新公开的信息：\n");
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            body.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {line.Title}\n   {line.Organ.Name}　{BeijingTime.Day(line.PublishedAt):yyyy-MM-dd}\n   {to.Root}{PublicPath.Of(line)}\n");
        }

        var leave = to.Root + SubscriptionPaths.Leave(to.LeaveCode);
        body.Append(CultureInfo.InvariantCulture, $"\n{(more ? $"还有更多，请到网站查看：{to.Root}/items\n\n" : "")}不想再收到：打开下面的网址，点“退订”。退订后您的邮箱即从系统中删除。\n{leave}\n");
        var subject = lines.Count == 1 && !more ? lines[0].Title : $"{lines[0].Title} 等 {lines.Count} 条{(more ? "以上" : "")}";

        return new MailText(to.Address, $"新公开：{subject}", body.ToString())
        {
            // RFC 2369 and RFC 8058: mailboxes show a button that leaves with one click.
            Headers = new Dictionary<string, string> { ["List-Unsubscribe"] = $"<{leave}>", ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click", ["Auto-Submitted"] = "auto-generated" },
        };
    }
}
