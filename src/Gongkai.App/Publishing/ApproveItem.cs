using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Passes one of the three reviews.</summary>
public sealed class ApproveItem(OfficeDb db)
{
    /// <param name="VersionId">Which.</param>
    /// <param name="Opinion">审核意见; may be left out.</param>
    /// <param name="Revision">The revision that the reviewer read; null not to ask.</param>
    public sealed record Command(Guid VersionId, string? Opinion = null, int? Revision = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Approve, act, stop);
        if ((opened.Refusal ?? ItemMoving.TooLong(command.Opinion) ?? (command.Revision is { } read && read != opened.Value.Revision ? WriteConflict.Changed : null)) is { } refusal)
        {
            return refusal;
        }

        moving.Step(opened.Value, ItemMove.Approve, act, command.Opinion);
        return await moving.Commit(opened.Value, ItemMove.Approve, act, stop);
    }
}
