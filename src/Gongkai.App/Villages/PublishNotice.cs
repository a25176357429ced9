using System.Net;
using Gongkai.App.Content;
using Gongkai.App.History;
using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Villages;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>Publishes what a village gives account of. The village's supervisory committee has looked through it first: who and when is asked.</summary>
public sealed class PublishNotice(OfficeDb db, LawBook law)
{
    public const int LongestBody = 100_000;
    private const int LongestTitle = 120;
    private const int LongestName = 60;

    /// <param name="VillageId">Which village.</param>
    /// <param name="Matter">By its code in <c>law/village-affairs.json</c>.</param>
    /// <param name="Period">The month or quarter, by its code; none for what has no rhythm.</param>
    /// <param name="Title">In a line.</param>
    /// <param name="Text">Plain text with empty lines between paragraphs, or HTML pasted from elsewhere.</param>
    /// <param name="CheckedBy">Who of the supervisory committee.</param>
    /// <param name="CheckedOn">When.</param>
    public sealed record Command(Guid VillageId, string? Matter, string? Period, string? Title, string? Text, string? CheckedBy, DateOnly? CheckedOn);

    public async Task<Outcome<VillageNotice>> Run(Command command, Act act, CancellationToken stop)
    {
        var village = await db.Villages.Include(v => v.Organ).FirstOrDefaultAsync(v => v.Id == command.VillageId, stop);
        if (village is null || !VillageRefusals.MayWrite(act.Actor, village.Organ!))
        {
            return VillageRefusals.NotFound;
        }

        if (Faults(command, village, act.Today) is { } refusal)
        {
            return refusal;
        }

        var notice = new VillageNotice
        {
            VillageId = village.Id, Matter = command.Matter!, Period = VillagePeriod.Parse(command.Period)?.Code, Title = command.Title!.Trim(), Body = Html(command.Text!),
            CheckedBy = command.CheckedBy!.Trim(), CheckedOn = command.CheckedOn!.Value, PublishedAt = act.At,
        };
        db.VillageNotices.Add(notice);
        await db.Commit(act, new Subject("village.publish", nameof(Village), village.Id.ToString(), village.OrganId), stop);
        return notice;
    }

    private Refusal? Faults(Command command, Village village, DateOnly today)
    {
        if (law.VillageAffairs.Matter(command.Matter ?? "") is not { } matter)
        {
            return VillageRefusals.Field("matter", "请选择公开事项。", "Choose a matter.");
        }

        var rhythm = matter.In(village.ManyPayments);
        var period = VillagePeriod.Parse(command.Period);

        return rhythm != VillageRhythm.None && period?.Rhythm != rhythm
                ? VillageRefusals.Field("period", rhythm == VillageRhythm.Month ? "请选择公开的是哪个月。" : "请选择公开的是哪个季度。", "Choose the period.")
            : period is { } known && (known.Year > today.Year + 1 || VillagePeriod.Of(today, known.Rhythm) is { } now && now.End < known.End)
                ? VillageRefusals.Field("period", "不能公开还没有开始的时期。", "That period has not begun.")
            : string.IsNullOrWhiteSpace(command.Title) || command.Title.Length > LongestTitle
                ? VillageRefusals.Field("title", $"请填写标题，不超过 {LongestTitle} 个字。", "The title is missing or too long.")
            : string.IsNullOrWhiteSpace(command.Text) || command.Text.Length > LongestBody
                ? VillageRefusals.Field("text", $"请填写内容，不超过 {LongestBody} 个字。", "The text is missing or too long.")
            : string.IsNullOrWhiteSpace(command.CheckedBy) || command.CheckedBy.Length > LongestName
                ? VillageRefusals.Field("checkedBy", "请填写村务监督委员会审核人。", "Say who of the supervisory committee looked through it.")
            : command.CheckedOn is not { } on || on > today
                ? VillageRefusals.Field("checkedOn", "请填写审核日期，不能晚于今天。", "Say when it was looked through.")
            : null;
    }

    private static string Html(string text) => text.Contains('<') && text.Contains("</", StringComparison.Ordinal)
        ? SafeHtml.Clean(text)
        : string.Concat(text.ReplaceLineEndings("\n").Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));
}
