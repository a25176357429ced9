using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>
/// Ends an organ on a day: abolished, or merged into another that takes over. Its records stay readable under its own address. Members must have
/// been moved before.
/// </summary>
public sealed class AbolishOrgan(OfficeDb db)
{
    /// <param name="LastDay">The last day it existed.</param>
    /// <param name="SuccessorId">Who took over; null when nobody did.</param>
    public sealed record Command(Guid OrganId, DateOnly LastDay, Guid? SuccessorId);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var found = await OrganPaths.ForChange(db, command.OrganId, act.Actor, stop);
        if ((found.Refusal ?? await Refuse(command, found.Value, act.Today, stop)) is { } refusal)
        {
            return refusal;
        }

        var organ = found.Value;
        organ.ValidTo = command.LastDay;
        organ.SuccessorId = command.SuccessorId;
        await db.Commit(act, new Subject(command.SuccessorId is null ? "organ.abolish" : "organ.merge", nameof(Organ), organ.Id.ToString(), organ.Id), stop);

        return organ;
    }

    private async Task<Refusal?> Refuse(Command command, Organ organ, DateOnly today, CancellationToken stop)
    {
        if (command.LastDay > today || command.LastDay < organ.ValidFrom)
        {
            return OrganRefusals.Of("day", new("最后存在的日期应在设立日期之后，不晚于今天。", "The last day must be after the organ began and not after today."));
        }

        if (organ.ParentId is null)
        {
            return OrganRefusals.Of("root", new("最上级机关不能撤销。", "The organ at the top cannot end."));
        }

        if (await OrganPaths.Members(db, organ.Id, stop) is > 0 and var members)
        {
            return OrganRefusals.HasMembers(members);
        }

        return command.SuccessorId is null ? null
            : command.SuccessorId == organ.Id ? OrganRefusals.Of("successor", new("承继机关不能是它自己，请另选。", "It cannot take over from itself."))
            : await db.Organs.SingleOrDefaultAsync(o => o.Id == command.SuccessorId, stop) is not { } successor ? OrganRefusals.NotFound
            : successor.ValidTo is not null ? OrganRefusals.Ended(successor)
            : null;
    }
}
