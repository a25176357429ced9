using Gongkai.App.Outbox;
using Gongkai.App.Requests.Reminders;
using Gongkai.Law.Clock;
using Gongkai.Law.Complaints;

namespace Gongkai.App.Complaints;

/// <summary>What the authority is written when a complaint comes in: about which case and by when, never who complains or what they write.</summary>
internal static class ComplaintMail
{
    private static readonly Dictionary<string, string> Automatic = new() { ["Auto-Submitted"] = "auto-generated" };

    public static OutboxMessage To(WhoIsTold.Reader reader, string organ, string number, ComplaintGround ground, DateOnly? due, DateTime at)
    {
        var by = due is { } day ? $"，请在{day.Zh()}前办结" : "";
        var body = $"{reader.Name}：\n\n收到一件对政府信息公开申请办理的投诉（《条例》第四十七条）{by}。\n\n被投诉机关：{organ}\n申请编号：{number}\n事由：{ground.Name().Zh}\n\n请登录工作台，在“依申请公开”的“投诉”中查看和办理。\n";
        return new() { Kind = MailText.Kind, Payload = (new MailText(reader.Email, $"收到投诉：{organ}，申请 {number}", body) { Headers = Automatic }).Write(), CreatedAt = at, DueAt = at };
    }
}
