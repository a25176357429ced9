using System.Text;
using Gongkai.App.Outbox;

namespace Gongkai.App.Requests.Reminders;

/// <summary>What people are written about requests: numbers and days, never who asks or for what.</summary>
internal static class ReminderMail
{
    private const int Most = 50;
    private static readonly Dictionary<string, string> Automatic = new() { ["Auto-Submitted"] = "auto-generated" };

    /// <summary>One line of a mail.</summary>
    public sealed record Line(string Organ, string Number, string What);

    public static OutboxMessage Due(WhoIsTold.Reader to, IReadOnlyList<Line> lines, DateTime at) =>
        Of(to, lines.Count == 1 ? $"申请 {lines[0].Number} {lines[0].What}" : $"{lines.Count} 件申请的答复期限将到或者已过", Text(to, "下列申请的答复期限请您留意：", lines), at);

    public static OutboxMessage Moved(WhoIsTold.Reader to, IReadOnlyList<Line> lines, DateTime at) =>
        Of(to, $"工作日安排变动，{lines.Count} 件申请的期限有变化", Text(to, "工作日安排有变动，系统重新计算了在办申请的期限，下列申请有变化：", lines), at);

    public static OutboxMessage Digest(WhoIsTold.Reader to, DateOnly day, IReadOnlyList<string> counts, IReadOnlyList<Line> lines, DateTime at) =>
        Of(to, $"依申请公开 {day.Month}月{day.Day}日：{string.Join("，", counts)}", Text(to, $"{day.Year}年{day.Month}月{day.Day}日：{string.Join("，", counts)}。", lines), at);

    private static OutboxMessage Of(WhoIsTold.Reader to, string subject, string body, DateTime at) =>
        new() { Kind = MailText.Kind, Payload = (new MailText(to.Email, subject, body) { Headers = Automatic }).Write(), CreatedAt = at, DueAt = at };

    private static string Text(WhoIsTold.Reader to, string opening, IReadOnlyList<Line> lines)
    {
        var body = new StringBuilder().Append(to.Name).Append("：\n\n").Append(opening).Append('\n');
        foreach (var line in lines.Take(Most))
        {
            body.Append('\n').Append(line.Number).Append('　').Append(line.Organ).Append('　').Append(line.What);
        }

        return body.Append(lines.Count > Most ? $"\n……共 {lines.Count} 件\n" : "\n").Append("\n请登录工作台，在“依申请公开”中办理。提醒的时间由工作机构负责人在“提醒”中设置。\n").ToString();
    }
}
