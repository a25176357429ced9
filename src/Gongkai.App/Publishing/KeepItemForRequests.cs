using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Keeps what is given to whoever asks for it. It too is looked through again. (Regulation, arts 18 and 44)</summary>
public sealed class KeepItemForRequests(OfficeDb db)
{
    public sealed record Command(Guid VersionId, DateOnly? ReexamineOn, string? Note = null);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.KeepForRequests, act, stop);
        if ((opened.Refusal ?? WithholdItem.WrongDay(command.ReexamineOn, act.Today) ?? ItemMoving.TooLong(command.Note)) is { } refusal)
        {
            return refusal;
        }

        opened.Value.Item!.ReexamineOn = command.ReexamineOn;
        moving.Step(opened.Value, ItemMove.KeepForRequests, act, command.Note);
        return await moving.Commit(opened.Value, ItemMove.KeepForRequests, act, stop);
    }
}
