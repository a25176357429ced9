using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>Sends a version back to its writers, with the reason. The next round begins with the first review again.</summary>
public sealed class RefuseItem(OfficeDb db)
{
    public sealed record Command(Guid VersionId, string? Opinion);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Refuse, act, stop);
        if ((opened.Refusal ?? ItemMoving.Missing(command.Opinion, "item.opinion-missing", "退回理由，写明要改什么")) is { } refusal)
        {
            return refusal;
        }

        moving.Step(opened.Value, ItemMove.Refuse, act, command.Opinion);
        return await moving.Commit(opened.Value, ItemMove.Refuse, act with { Because = command.Opinion!.Trim() }, stop);
    }
}
