using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Release;
using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Requests.PublicLog;

/// <summary>What the log would say about a case: suggested from the case without the people in it, or as somebody wrote it.</summary>
public sealed record LogDraft(string Title, string Question, string Reply)
{
    private const int TitleLength = 40;

    /// <summary>An address may be an office's: a person decides, and says why. Everything else that is found has to go.</summary>
    private const string Address = "PUB-205";

    /// <summary>Who approves a batch approves what was on the screen, and nothing that has changed since.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Title}\0{Question}\0{Reply}")))[..32];

    public static bool MayStay(ReleaseFinding finding) => finding.Code == Address;

    internal static LogDraft Of(RequestCase request)
    {
        var people = NamedPeople.Of(request);
        var question = Told(request.Description, people);
        return new(TitleOf(question), question, Told(WithoutSalutation(request.Reply ?? ""), people));
    }

    internal static LogDraft Of(LogEntry entry) => new(entry.Title, entry.Question, entry.Reply);

    /// <summary>Everything in it that tells about a person, by the gate that looks through files, and by the names in the case.</summary>
    internal IReadOnlyList<ReleaseFinding> Findings(RequestCase request)
    {
        var people = NamedPeople.Of(request);
        (string Where, string Text)[] parts = [("标题", Title), ("申请内容", Question), ("答复", Reply)];
        return
        [
            .. parts.SelectMany(part => people.Where(one => NamedPeople.Names(part.Text, one)).Select(one => new ReleaseFinding(
                "log.named", new($"含有办理中涉及的人的信息，应为“{one.Instead}”", "names somebody of the case"), part.Where, one.Text[..1] + "**", new($"改为“{one.Instead}”，或者删去", "say who they are in the case"), Removable: false))),
            .. parts.SelectMany(part => ReleaseGate.InText(part.Where, part.Text) is { Count: > 0 } found ? found : Slips(part.Where, part.Text)),
        ];
    }

    // A number with a slip of the pen in it is still a person's.
    private static IReadOnlyList<ReleaseFinding> Slips(string where, string text) => PersonalText.Masked(text) == text ? []
        : [new("log.number", new("含有像证件号码、手机号码或者银行卡号的数字", "what looks like a person's number"), where, "", new("删去，或者用*代替", "delete it"), Removable: false)];

    private static string Told(string text, IReadOnlyList<NamedPeople.Named> people) => PersonalText.Masked(NamedPeople.Without(text, people)).Trim();

    // "林某：" stands over the letter, not in what it says.
    private static string WithoutSalutation(string reply)
    {
        var first = reply.TrimStart().Split('\n')[0].Trim();
        return first.Length <= 60 && first.EndsWith('：') ? reply.TrimStart()[first.Length..] : reply;
    }

    private static string TitleOf(string question)
    {
        var line = question.Split(['\n', '。', '；', '？'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
        return line.Length <= TitleLength ? line : line[..TitleLength] + "…";
    }
}
