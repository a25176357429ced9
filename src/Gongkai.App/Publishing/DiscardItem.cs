using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>
/// Deletes a draft that nobody wants any more: a first draft together with its item, an amendment alone, so that what is public stays as it is. A draft with a
/// secrecy record is kept, for that record is. What is deleted stands in the history.
/// </summary>
public sealed class DiscardItem(OfficeDb db)
{
    /// <param name="Revision">The one that the person looked at.</param>
    /// <param name="Reason">Needed once others have reviewed it.</param>
    public sealed record Command(Guid VersionId, int Revision, string? Reason);

    /// <param name="ItemId">What is left of it; null when the item went too.</param>
    public sealed record Discarded(Guid? ItemId);

    public async Task<Outcome<Discarded>> Run(Command command, Act act, CancellationToken stop)
    {
        var version = await ItemMoving.Load(db, command.VersionId, stop);
        if (Refuse(version, act.Actor) is { } refusal)
        {
            return refusal;
        }

        if (version!.Revision != command.Revision)
        {
            return WriteConflict.Changed;
        }

        if ((WasSent(version) ? ItemMoving.Missing(command.Reason, "item.reason-missing", "删除理由：稿件送审过，理由记入历史") : ItemMoving.TooLong(command.Reason)) is { } wrong)
        {
            return wrong;
        }

        return await Delete(version, act with { Because = ItemMoving.Trimmed(command.Reason) }, stop);
    }

    /// <summary>Why this draft may not be deleted; null when it may.</summary>
    internal static Refusal? Refuse(ItemVersion? version, Actor actor) => ItemRights.RefuseWriting(version, actor)
        ?? (version!.SecrecyRecords.Count > 0 ? new Refusal("item.discard-kept", new Wording("这一稿有保密审查记录，须永久保存，不能删除", "its secrecy record is kept, and so is the draft")) : null);

    /// <summary>Whether others have seen it, so that deleting it asks for a reason.</summary>
    internal static bool WasSent(ItemVersion version) => version.Passages.Count > 0;

    private async Task<Outcome<Discarded>> Delete(ItemVersion version, Act act, CancellationToken stop)
    {
        var (item, whole) = (version.Item!, version.Number == 1);
        if (whole)
        {
            if (await db.Items.CountAsync(other => other.AboutItemId == item.Id, stop) is > 0 and var linked)
            {
                return new Refusal("item.discard-linked", new Wording($"有 {linked} 条信息关联着这一稿，请先改掉它们的关联", $"{linked} items refer to it"));
            }

            db.Consultations.RemoveRange(await db.Consultations.Where(consultation => consultation.ItemId == item.Id).ToListAsync(stop));
            db.Items.Remove(item);
        }

        db.ItemVersions.Remove(version);
        return await db.TryCommit(act, ItemWriting.About("discard", version), stop) is { } conflict ? conflict : new Discarded(whole ? null : item.Id);
    }
}
