using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Checks;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Lets a warning stand, with a reason that reviewers read. Errors are mended, not explained.</summary>
public sealed class ConfirmItemFinding(OfficeDb db, CheckItem check)
{
    private const int LongestReason = 500;

    public sealed record Command(Guid VersionId, string Fingerprint, string? Reason);

    public async Task<Outcome<ItemConfirmation>> Run(Command command, Act act, CancellationToken stop)
    {
        var version = await ItemMoving.Load(db, command.VersionId, stop);
        if ((Refuse(version, act.Actor) ?? ItemMoving.Missing(command.Reason, "item.reason-missing", "理由") ?? ItemFields.TooLong("理由", command.Reason, LongestReason)) is { } refusal)
        {
            return refusal;
        }

        var found = (await check.Look(version!, act.Today, stop)).FirstOrDefault(line => line.Finding.Fingerprint == command.Fingerprint);
        if (found is null || found.Finding.Level == Level.Error)
        {
            return found is null
                ? new Refusal("item.finding-gone", new Wording("这个问题已经不存在或内容已变化，请刷新后再看", "the finding is gone"))
                : new Refusal("item.finding-is-error", new Wording("这是必须改正的错误，不能以说明代替改正", "an error is mended, not explained"));
        }

        if (found.Confirmed is { } earlier)
        {
            db.ItemConfirmations.Remove(earlier);
        }

        var confirmation = new ItemConfirmation
        {
            VersionId = version!.Id, Fingerprint = command.Fingerprint, Code = found.Finding.Code, Reason = command.Reason!.Trim(), PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At,
        };
        db.ItemConfirmations.Add(confirmation);
        return await db.TryCommit(act, ItemWriting.About("confirm-finding", version), stop) is { } conflict ? conflict : confirmation;
    }

    /// <summary>Why this person may not; null when they may. Until it is public the writers may explain what is found.</summary>
    internal static Refusal? Refuse(ItemVersion? version, Actor actor) =>
        version is null || !ItemAccess.MayRead(actor, version.Item!.Organ!) ? ItemAccess.NotFound
        : !actor.Holds(version.Item.Organ!, Role.InformationOfficer, Role.OfficeHead) ? ItemAccess.MayNotWrite
        : version.State is ItemState.Draft or ItemState.Approved or ItemState.Scheduled ? null : ItemAccess.NotEditable;
}
