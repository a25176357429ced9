using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>Takes an item back with a reason that its page shows. Every readable version goes, and lists and search forget it in the same transaction.</summary>
public sealed class WithdrawItem(OfficeDb db, ItemPublicity publicity)
{
    private const int LongestReason = 500;

    /// <param name="VersionId">The version before the public.</param>
    /// <param name="Reason">撤回说明, shown to the public.</param>
    public sealed record Command(Guid VersionId, string? Reason);

    public async Task<Outcome<ItemMoved>> Run(Command command, Act act, CancellationToken stop)
    {
        var moving = new ItemMoving(db);
        var opened = await moving.Open(command.VersionId, ItemMove.Withdraw, act, stop);
        if ((opened.Refusal ?? ItemMoving.Missing(command.Reason, "item.reason-missing", "撤回说明，它会显示在公开页面上") ?? ItemFields.TooLong("撤回说明", command.Reason, LongestReason)) is { } refusal)
        {
            return refusal;
        }

        var version = opened.Value;
        var others = await db.ItemVersions.Include(v => v.Passages).Include(v => v.Attachments).AsSplitQuery()
            .Where(v => v.ItemId == version.ItemId && v.Id != version.Id && (v.State == ItemState.Superseded || v.State == ItemState.Expired || v.State == ItemState.Published)).ToListAsync(stop);
        foreach (var readable in (IEnumerable<ItemVersion>)[version, .. others])
        {
            moving.Step(readable, ItemMove.Withdraw, act, command.Reason);
            (readable.WithdrawnAt, readable.WithdrawnBecause) = (act.At, command.Reason!.Trim());
        }

        await publicity.Remove(version.ItemId, stop);
        return await moving.Commit(version, ItemMove.Withdraw, act with { Because = command.Reason!.Trim() }, stop);
    }
}
