using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Looks again at what is not disclosed, or only on request: it stays as it is until the next date, or its 公开属性 changes and it goes through the reviews anew. (Regulation, art. 18)</summary>
public sealed class ReexamineItem(OfficeDb db)
{
    /// <param name="Result">The 公开属性 from now on.</param>
    /// <param name="Reason">What was found.</param>
    /// <param name="Next">When it is looked at next, where nothing changes.</param>
    /// <param name="WithholdGround">The ground, where it is not disclosed from now on.</param>
    public sealed record Command(Guid VersionId, Publicity Result, string? Reason, DateOnly? Next, string? WithholdGround = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Reopen, act, stop);
        if ((opened.Refusal ?? Wrong(command, opened.Value, act)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var stays = command.Result == version.Item!.Publicity;
        db.Reexaminations.Add(new Reexamination
        {
            ItemId = version.ItemId, Result = command.Result, Reason = command.Reason!.Trim(), Next = stays ? command.Next : null, PersonId = act.Actor.PersonId, Who = act.Actor.Name, At = act.At,
        });
        version.Item.ReexamineOn = stays ? command.Next : null;
        if (!stays)
        {
            version.Item.Publicity = command.Result;
            version.Item.WithholdGround = command.Result == Publicity.NotDisclosed ? command.WithholdGround : null;
            moving.Step(version, ItemMove.Reopen, act, command.Reason);
        }

        var because = act with { Because = command.Reason.Trim() };
        return stays
            ? await db.TryCommit(because, ItemWriting.About("reexamine", version), stop) is { } conflict ? conflict : new ItemMoved(version.Id, version.State, ItemRights.Round(version))
            : await moving.Commit(version, ItemMove.Reopen, because, stop);
    }

    private static Refusal? Wrong(Command command, ItemVersion version, Act act) =>
        ItemMoving.Missing(command.Reason, "item.reason-missing", "复查情况和理由")
        ?? (command.Result == version.Item!.Publicity ? WithholdItem.WrongDay(command.Next, act.Today) : StartItem.WrongGround(command.Result, command.WithholdGround));
}
