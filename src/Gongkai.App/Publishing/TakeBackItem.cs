using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Takes a version back to its desk: before anybody reviewed it, or after everything passed and before it is public. Reviews begin anew then.</summary>
public sealed class TakeBackItem(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Note = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.TakeBack, act, stop);
        if ((opened.Refusal ?? ItemMoving.TooLong(command.Note)) is { } refusal)
        {
            return refusal;
        }

        moving.Step(opened.Value, ItemMove.TakeBack, act, command.Note);
        return await moving.Commit(opened.Value, ItemMove.TakeBack, act, stop);
    }
}
