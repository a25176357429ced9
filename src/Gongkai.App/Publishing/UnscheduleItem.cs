using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Takes the hour off again.</summary>
public sealed class UnscheduleItem(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Note = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Unschedule, act, stop);
        if ((opened.Refusal ?? ItemMoving.TooLong(command.Note)) is { } refusal)
        {
            return refusal;
        }

        opened.Value.PublishAt = null;
        moving.Step(opened.Value, ItemMove.Unschedule, act, command.Note);
        return await moving.Commit(opened.Value, ItemMove.Unschedule, act, stop);
    }
}
