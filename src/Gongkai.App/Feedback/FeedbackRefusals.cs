using Gongkai.Law;

namespace Gongkai.App.Feedback;

internal static class FeedbackRefusals
{
    public static Refusal NotFound { get; } = new("message.not-found", new("没有找到这条来信，或者您没有办理它的权限。", "There is no such message, or you may not handle it."));

    public static Refusal WrongCode { get; } = new("message.wrong-code", new("没有找到对应的来信，请核对查询码后再试。", "No message has this code."));

    public static Refusal NotNow { get; } = new("message.not-now", new("来信的办理状态已变化，请刷新后再看。", "The message has moved on; look again."));

    public static Refusal NotYet { get; } = new("message.not-answered", new("答复以后才能评价。", "It can be rated once it is answered."));

    public static Refusal Field(string field, string zh, string en) => new($"message.{field}", new(zh, en));

    /// <summary>Whether a text is there and within its bound.</summary>
    public static Refusal? Faulty(string field, string name, string? text, int longest, int shortest = 1) =>
        (text?.Trim().Length ?? 0) < shortest ? Field(field, shortest == 1 ? $"请填写{name}。" : $"{name}至少 {shortest} 个字，请写得具体一些。", $"{field} is missing or too short.")
        : text!.Length > longest ? Field(field, $"{name}不能超过 {longest} 个字，现有 {text.Length} 个字。", $"{field} has more than {longest} characters.")
        : null;
}
