using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>
/// Makes an approved version public: number and 索引号 at its first publication, the entry that lists and search read, the version before it superseded, all in one transaction.
/// </summary>
public sealed class PublishItem(OfficeDb db, CheckItem check, ItemPublicity publicity)
{
    public sealed record Command(Guid VersionId);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Publish, act, stop);
        if ((opened.Refusal ?? NotYet(opened.Value, act) ?? await check.Gate(opened.Value, CheckItem.Stage.Publishing, act.Today, stop)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await publicity.Number(version.Item!, act, stop) is { } missing)
        {
            return missing;
        }

        await publicity.Supersede(version, act, stop);
        moving.Step(version, ItemMove.Publish, act);
        version.PublishedAt = act.At;
        version.Item!.OverturnedOn = null;   // what goes out now is what holds now
        version.ContentHash = ItemSnapshot.Of(version).Hash();
        await publicity.Put(version, stop);
        var moved = await moving.Commit(version, ItemMove.Publish, act, stop);
        if (moved.Refusal is null)
        {
            await transaction.CommitAsync(stop);
        }

        return moved;
    }

    // The job comes by its own time; a person may always publish what is approved.
    private static Refusal? NotYet(ItemVersion version, Act act) => version.State == ItemState.Scheduled && act.Actor.IsSystem && version.PublishAt > act.At
        ? new("item.not-yet", new Wording("还没有到定时发布的时间", "its hour has not come")) : null;
}
