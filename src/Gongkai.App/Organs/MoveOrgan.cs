using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>Puts an organ, with everything below it, under another from a day on. Who moves it must administer both places; where it stood is kept.</summary>
public sealed class MoveOrgan(OfficeDb db)
{
    /// <param name="From">The first day under the new one.</param>
    public sealed record Command(Guid OrganId, Guid ParentId, DateOnly From);

    public async Task<Outcome<Organ>> Run(Command command, Act act, CancellationToken stop = default)
    {
        var checkedMove = await Check(db, command, act, stop);
        if (checkedMove.Refusal is { } refusal)
        {
            return refusal;
        }

        var (organ, parent) = checkedMove.Value;
        await OrganPaths.Move(db, organ, parent, command.From, stop);

        return await db.TryCommit(act, new Subject("organ.move", nameof(Organ), organ.Id.ToString(), organ.Id), stop) is { } conflict ? conflict : organ;
    }

    /// <summary>Both organs, when it may be done.</summary>
    internal static async Task<Outcome<Pair>> Check(OfficeDb db, Command command, Act act, CancellationToken stop)
    {
        var found = await OrganPaths.ForChange(db, command.OrganId, act.Actor, stop);
        var parent = await db.Organs.SingleOrDefaultAsync(organ => organ.Id == command.ParentId, stop);
        return (found.Refusal ?? await Refuse(db, command, found.Value, parent, act, stop)) is { } refusal ? refusal : new Pair(found.Value, parent!);
    }

    private static async Task<Refusal?> Refuse(OfficeDb db, Command command, Organ organ, Organ? parent, Act act, CancellationToken stop)
    {
        if (parent is null)
        {
            return OrganRefusals.NoParent;
        }

        if (!act.Actor.Holds(parent, Role.Administrator))
        {
            return OrganRefusals.NotAllowed;
        }

        var deepest = (await db.Organs.Where(o => o.Path.StartsWith(organ.Path)).Select(o => o.Path).ToListAsync(stop)).Max(OrganPaths.Depth) - OrganPaths.Depth(organ.Path) + 1;

        return parent.ValidTo is not null ? OrganRefusals.Ended(parent)
            : parent.Path.StartsWith(organ.Path, StringComparison.Ordinal) ? OrganRefusals.UnderItself
            : organ.ParentId is null ? OrganRefusals.Of("root", new("最上级机关不能调整隶属关系。", "The organ at the top cannot be moved."))
            : organ.ParentId == parent.Id ? OrganRefusals.Of("same-parent", new($"它现在就隶属于“{parent.Name}”，没有改动。", $"It stands under {parent.Name} already."))
            : OrganPaths.Depth(parent.Path) + deepest > OrganPaths.Deepest ? OrganRefusals.TooDeep
            : command.From > act.Today || command.From <= organ.ValidFrom || await db.Set<FormerPlace>().AnyAsync(place => place.OrganId == organ.Id && place.Until >= command.From.AddDays(-1), stop)
                ? OrganRefusals.Of("day", new("隶属关系的生效日期应在设立日期和上一次调整之后，不晚于今天。", "The day must be after the organ began and was last moved, and not after today."))
            : null;
    }

    internal sealed record Pair(Organ Organ, Organ Parent);
}
