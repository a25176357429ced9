using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Puts an organ, with everything below it, under another. Who moves it must administer both places.</summary>
public sealed class MoveOrgan(OfficeDb db)
{
    public sealed record Command(Guid OrganId, Guid ParentId);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await OrganPaths.ForChange(db, command.OrganId, act.Actor, stop);
        var parent = await db.Organs.SingleOrDefaultAsync(organ => organ.Id == command.ParentId, stop);
        if ((found.Refusal ?? await Refuse(found.Value, parent, act.Actor, stop)) is { } refusal)
        {
            return refusal;
        }

        await OrganPaths.Move(db, found.Value, parent!, stop);
        await db.Commit(act, new Subject("organ.move", nameof(Organ), found.Value.Id.ToString(), found.Value.Id), stop);

        return found;
    }

    private async Task<Refusal?> Refuse(Organ organ, Organ? parent, Actor actor, CancellationToken stop)
    {
        if (parent is null)
        {
            return OrganRefusals.NoParent;
        }

        if (!actor.Holds(parent, Role.Administrator))
        {
            return OrganRefusals.NotAllowed;
        }

        var deepest = (await db.Organs.Where(o => o.Path.StartsWith(organ.Path)).Select(o => o.Path).ToListAsync(stop)).Max(OrganPaths.Depth) - OrganPaths.Depth(organ.Path) + 1;

        return parent.ValidTo is not null ? OrganRefusals.Ended(parent)
            : parent.Path.StartsWith(organ.Path, StringComparison.Ordinal) ? OrganRefusals.UnderItself
            : OrganPaths.Depth(parent.Path) + deepest > OrganPaths.Deepest ? OrganRefusals.TooDeep
            : null;
    }
}
