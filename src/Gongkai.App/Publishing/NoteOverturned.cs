using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>
/// Notes that the penalty decision which an item publishes was changed, revoked or found unlawful or void: from that day the limit to withdraw it runs.
/// The register of penalties does the same by itself for an item with the decision's number. (行政处罚法, art. 48)
/// </summary>
public sealed class NoteOverturned(OfficeDb db)
{
    /// <param name="On">When the decision was overturned.</param>
    /// <param name="Paper">By which paper: it stands in the history.</param>
    public sealed record Command(Guid ItemId, DateOnly? On, string? Paper);

    public sealed record Noted(DateOnly On);

    public async Task<Outcome<Noted>> Run(Command command, Act act, CancellationToken stop)
    {
        var item = await db.Items.Include(i => i.Organ).Include(i => i.Versions).FirstOrDefaultAsync(i => i.Id == command.ItemId, stop);
        if (item is null || !ItemAccess.MayRead(act.Actor, item.Organ!))
        {
            return ItemAccess.NotFound;
        }

        if ((Refuse(item, item.Versions.Any(version => ItemLife.IsReadable(version.State)), act.Actor) ?? Wrong(command, act.Today)) is { } refusal)
        {
            return refusal;
        }

        item.OverturnedOn = command.On;
        var because = act with { Because = command.Paper!.Trim() };
        return await db.TryCommit(because, new Subject("item.overturned", nameof(Item), item.Id.ToString(), item.OrganId), stop) is { } conflict ? conflict : new Noted(command.On!.Value);
    }

    /// <summary>Why this person may not note it of this item; null when they may.</summary>
    internal static Refusal? Refuse(Item item, bool isPublic, Actor actor) =>
        !actor.Holds(item.Organ!, Role.InformationOfficer, Role.OfficeHead) ? ItemAccess.MayNotWrite
        : item.Kind != ItemKind.Information || !isPublic ? new("item.not-now", new Wording("只有正在公开的处罚决定才需要登记", "only a decision before the public"))
        : null;

    private static Refusal? Wrong(Command command, DateOnly today) =>
        command.On is not { } on || on > today ? new("item.overturned-on", new Wording("请填写决定被变更、撤销、确认违法或者无效的日期，不能晚于今天", "on which day, not later than today?"))
        : ItemMoving.Missing(command.Paper, "item.overturned-paper", "依据，如复议决定书或者判决书的文号");

    /// <summary>Marks the organ's item that publishes the decision of this number, where there is one. Stored by the caller's commit.</summary>
    internal static async Task Mark(OfficeDb db, Guid organ, string number, DateOnly on, CancellationToken stop)
    {
        if (Search.DocumentNumberKey.Of(number) is not { } key)
        {
            return;
        }

        var ids = await db.PublicEntries.Where(entry => entry.OrganId == organ && entry.NumberKey == key).Select(entry => entry.Id).ToListAsync(stop);
        foreach (var item in await db.Items.Where(item => ids.Contains(item.Id) && item.OverturnedOn == null).ToListAsync(stop))
        {
            item.OverturnedOn = on;
        }
    }
}
