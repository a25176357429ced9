using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Sends a draft into its three reviews. Errors keep it back; warnings go with a written reason.</summary>
public sealed class SendItemToReview(OfficeDb db, CheckItem check)
{
    public sealed record Command(Guid VersionId, string? Note = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.SendToReview, act, stop);
        if ((opened.Refusal ?? ItemMoving.TooLong(command.Note) ?? await check.Gate(opened.Value, CheckItem.Stage.Sending, act.Today, stop)) is { } refusal)
        {
            return refusal;
        }

        moving.Step(opened.Value, ItemMove.SendToReview, act, command.Note);
        return await moving.Commit(opened.Value, ItemMove.SendToReview, act, stop);
    }
}
