using Gongkai.App.History;
using Gongkai.App.Publishing.Prechecks;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Sets the period of a 征求意见 and how to comment. Too short a period is a warning of the checklist, not a refusal: the law knows exceptions.</summary>
public sealed class SetConsultation(OfficeDb db)
{
    private const int LongestReach = 1000;

    public sealed record Command(Guid VersionId, ConsultationGround Ground, DateOnly? OpensOn, DateOnly? ClosesOn, string? Reach);

    public sealed record Saved(Wording? Remark);

    public async Task<Outcome<Saved>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await ItemWriting.Open(db, command.VersionId, act, stop);
        if ((opened.Refusal ?? Wrong(command, opened.Value)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var (opens, closes) = (command.OpensOn!.Value, command.ClosesOn!.Value);
        if (await db.Consultations.FirstOrDefaultAsync(c => c.ItemId == version.ItemId, stop) is { } standing)
        {
            (standing.Ground, standing.OpensOn, standing.ClosesOn, standing.Reach) = (command.Ground, opens, closes, command.Reach!.Trim());
        }
        else
        {
            db.Consultations.Add(new Consultation { ItemId = version.ItemId, Ground = command.Ground, OpensOn = opens, ClosesOn = closes, Reach = command.Reach!.Trim() });
        }

        ItemWriting.Note(db, version, ItemEditKind.Facts, act);
        return await db.TryCommit(act, ItemWriting.About("consult", version), stop) is { } conflict ? conflict : new Saved(Short(command));
    }

    private static Refusal? Wrong(Command command, ItemVersion version) =>
        version.Item!.Kind != ItemKind.Consultation ? new("item.not-a-consultation", new Wording("这条信息不是征求意见", "it is no consultation"))
        : command.OpensOn is null || command.ClosesOn is null ? new("item.period-missing", new Wording("请填写开始日期和截止日期", "the period is missing"))
        : command.ClosesOn < command.OpensOn ? new("item.period-backwards", new Wording("截止日期不能早于开始日期", "it would end before it begins"))
        : ItemMoving.Missing(command.Reach, "item.reach-missing", "提交意见的方式") ?? ItemFields.TooLong("提交意见的方式", command.Reach, LongestReach);

    private static Wording? Short(Command command) => command.Ground != ConsultationGround.Voluntary && command.ClosesOn!.Value.DayNumber - command.OpensOn!.Value.DayNumber + 1 < ConsultationRule.Days
        ? new($"已保存。期限不足 {ConsultationRule.Days} 天，送审前请在检查清单中写明缩短的理由。", "saved; the period is shorter than the law says") : null;
}
