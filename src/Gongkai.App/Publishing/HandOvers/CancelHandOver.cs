using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>Takes a list back that was made by mistake, as long as nobody has signed for it; what stood in it can be handed over anew.</summary>
public sealed class CancelHandOver(OfficeDb db)
{
    public sealed record Command(Guid Id);

    public sealed record Cancelled(int Lines);

    public async Task<Outcome<Cancelled>> Run(Command command, Act act, CancellationToken stop)
    {
        var opened = await HandOverRights.ForChange(db, command.Id, act.Actor, stop);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var list = opened.Value;
        if (list.ReceivedOn is not null)
        {
            return new Refusal("hand-over.received", new Wording("清单已经签收，不能撤销", "it was signed for"));
        }

        db.HandOvers.Remove(list);
        return await db.TryCommit(act, new Subject("item.hand-over-cancel", nameof(HandOver), list.Id.ToString(), list.OrganId), stop) is { } conflict ? conflict : new Cancelled(list.Lines.Count);
    }
}
