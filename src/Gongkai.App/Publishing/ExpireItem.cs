using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Ends the display of what has run out: gone from lists and search, readable still.</summary>
public sealed class ExpireItem(OfficeDb db, ItemPublicity publicity)
{
    public sealed record Command(Guid VersionId);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Expire, act, stop);
        if ((opened.Refusal ?? (opened.Value.ExpireAt is { } end && end <= act.At ? null : new Refusal("item.not-yet", new Wording("还没有到期", "it has not run out")))) is { } refusal)
        {
            return refusal;
        }

        moving.Step(opened.Value, ItemMove.Expire, act);
        await publicity.Remove(opened.Value.ItemId, stop);
        return await moving.Commit(opened.Value, ItemMove.Expire, act, stop);
    }
}
