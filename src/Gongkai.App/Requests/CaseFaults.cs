using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>What is wrong with what was entered at a step.</summary>
internal static class CaseFaults
{
    public const int LongestText = 4000;
    public const int LongestLine = 200;

    public static Refusal Field(string field, string zh, string en, string? article = null) => new($"request.{field}", new(zh, en), article);

    /// <summary>Whether a text is there and within its bound.</summary>
    public static Refusal? Text(string field, string name, string? text, int longest = LongestText, int shortest = 1) =>
        (text?.Trim().Length ?? 0) < shortest ? Field(field, shortest == 1 ? $"请填写{name}。" : $"{name}至少 {shortest} 个字。", $"{field} is missing or too short.")
        : text!.Length > longest ? Field(field, $"{name}不能超过 {longest} 个字，现有 {text.Length} 个字。", $"{field} is too long.")
        : null;

    /// <summary>Whether a day lies between the last event and today: a case is not written backwards.</summary>
    public static Refusal? Day(RequestCase request, DateOnly on, DateOnly today) =>
        on > today ? Field("on", "日期不能晚于今天。", "The day is after today.")
        : on < (request.ReceivedOn ?? request.ArrivedOn) ? Field("on", "日期不能早于收到申请之日。", "The day is before the receipt.")
        : null;
}
