using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>The register of what is not disclosed, or only on request: on which ground, when it is looked at again, what came of it before. (Regulation, art. 18)</summary>
public sealed class ListWithheld(OfficeDb db, TimeProvider clock)
{
    private const int Most = 500;

    /// <param name="Overdue">Whether the day to look again is past.</param>
    /// <param name="Looks">Earlier looks, newest first.</param>
    public sealed record Line(Guid Id, string Title, string Organ, Publicity Publicity, string? Ground, DateOnly? ReexamineOn, bool Overdue, IReadOnlyList<Reexamination> Looks);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = (await ItemAccess.Readable(db, actor, stop)).ToDictionary(organ => organ.Id);
        var ids = organs.Keys.ToList();
        var rows = await db.ItemVersions.AsNoTracking().Include(v => v.Item).Where(v => ids.Contains(v.Item!.OrganId) && (v.State == ItemState.Withheld || v.State == ItemState.OnRequest))
            .OrderBy(v => v.Item!.ReexamineOn).ThenBy(v => v.Id).Take(Most).ToListAsync(stop);
        var items = rows.Select(row => row.ItemId).ToList();
        var looks = (await db.Reexaminations.AsNoTracking().Where(look => items.Contains(look.ItemId)).OrderByDescending(look => look.At).ToListAsync(stop)).ToLookup(look => look.ItemId);
        return [.. rows.Select(row => new Line(
            row.ItemId, row.Title, organs[row.Item!.OrganId].Name, row.Item.Publicity, WithholdGround.Find(row.Item.WithholdGround)?.Name.Zh, row.Item.ReexamineOn, row.Item.ReexamineOn <= today, [.. looks[row.ItemId]]))];
    }
}
