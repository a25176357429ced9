using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Feedback;

/// <summary>Takes in what the public writes to an organ. Works without an account; the code it answers with is the only way back to it.</summary>
public sealed class WriteMessage(OfficeDb db, OfficeSettings settings, LawBook law)
{
    public const int LongestSubject = 80;
    public const int LongestText = 4000;
    private const int LongestName = 50;
    private const int LongestContact = 100;
    private const int LongestAddress = 500;

    /// <param name="Kind">What it is about.</param>
    /// <param name="Organ">The organ's code.</param>
    /// <param name="Subject">In a line.</param>
    /// <param name="Text">What is written.</param>
    /// <param name="Name">Left out by who does not want to be named.</param>
    /// <param name="Contact">Telephone or e-mail; left out by who only asks by the code.</param>
    /// <param name="MayBePublished">Question and answer, without name.</param>
    /// <param name="Address">For a mistake on a page: where.</param>
    /// <param name="ItemId">For a comment: on what.</param>
    /// <param name="VillageId">For a complaint: about which village.</param>
    public sealed record Command(
        MessageKind Kind, string Organ, string? Subject, string? Text, string? Name = null, string? Contact = null, bool MayBePublished = false,
        string? Address = null, Guid? ItemId = null, Guid? VillageId = null);

    /// <param name="Code">Shown once.</param>
    /// <param name="Due">By when it is answered; null while that calendar is not published.</param>
    public sealed record Written(string Code, DateOnly? Due);

    public async Task<Outcome<Written>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.Organ, stop);
        if (organ is null || !organ.ExistsOn(act.Today))
        {
            return FeedbackRefusals.Field("organ", "没有这个机关，请重新选择。", "There is no such organ.");
        }

        if ((Faults(command) ?? await NotOpen(command, act.Today, stop)) is { } refusal)
        {
            return refusal;
        }

        var code = QueryCode.New();
        var message = new Message
        {
            Kind = command.Kind, OrganId = organ.Id, Subject = command.Subject!.Trim(), Text = command.Text!.Trim(), Name = Tidy(command.Name), Contact = Tidy(command.Contact),
            MayBePublished = command.MayBePublished, Address = Tidy(command.Address), ItemId = command.ItemId, VillageId = command.VillageId,
            CodeHash = QueryCode.HashOf(code)!, ReceivedAt = act.At, WithOrganSince = act.At,
        };
        db.Messages.Add(message);
        await db.Commit(act, new Subject("message.write", nameof(Message), message.Id.ToString(), organ.Id), stop);

        return new Written(code, message.Due(settings.Feedback, act.Today, law.Calendar).Due);
    }

    private static Refusal? Faults(Command command) =>
        FeedbackRefusals.Faulty("subject", "标题", command.Subject, LongestSubject)
        ?? FeedbackRefusals.Faulty("text", "内容", command.Text, LongestText, shortest: 5)
        ?? (command.Name?.Length > LongestName ? FeedbackRefusals.Field("name", $"称呼不能超过 {LongestName} 个字。", "The name is too long.") : null)
        ?? (command.Contact?.Length > LongestContact ? FeedbackRefusals.Field("contact", $"联系方式不能超过 {LongestContact} 个字。", "The contact is too long.") : null)
        ?? (command.Kind == MessageKind.PageError && !IsOfThisSite(command.Address)
            ? FeedbackRefusals.Field("address", "请填写出错网页的地址，它应当是本网站的网页。", "The page must be one of this site.") : null);

    // A comment needs a draft that is open for comments on this day.
    private async Task<Refusal?> NotOpen(Command command, DateOnly today, CancellationToken stop)
    {
        if (command.Kind == MessageKind.VillageComplaint && !await db.Villages.AnyAsync(v => v.Id == command.VillageId && v.Organ!.Code == command.Organ, stop))
        {
            return FeedbackRefusals.Field("village", "没有这个村（社区），请重新选择。", "There is no such village.");
        }

        if (command.Kind != MessageKind.Comment)
        {
            return null;
        }

        var isPublic = await db.PublicEntries.AnyAsync(e => e.Id == command.ItemId && e.Kind == PublicKind.Consultation && e.Organ!.Code == command.Organ, stop);
        var period = isPublic ? await db.Consultations.AsNoTracking().FirstOrDefaultAsync(c => c.ItemId == command.ItemId, stop) : null;
        return period is null ? FeedbackRefusals.Field("item", "没有这项征求意见，或者它还没有公开。", "There is no such consultation.")
            : today < period.OpensOn ? FeedbackRefusals.Field("item", $"征求意见从{Day(period.OpensOn)}开始，请到时再提交。", $"Comments are taken from {period.OpensOn:yyyy-MM-dd}.")
            : period.IsOpenOn(today) ? null
            : FeedbackRefusals.Field("item", $"征求意见已于{Day(period.ClosesOn)}截止。仍有意见建议的，可以到“互动交流”给机关写信。", $"Comments were taken until {period.ClosesOn:yyyy-MM-dd}.");
    }

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static bool IsOfThisSite(string? address) =>
        address is { Length: > 0 and <= LongestAddress } && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(char.IsControl);

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
