using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>The items that wait for this person to do something: what is late first, then the oldest.</summary>
public sealed class ItemsWaiting(OfficeDb db, LawBook law, TimeProvider clock)
{
    private const int MostLooked = 1000;
    private const int MostShown = 200;

    private static readonly ItemState[] Open =
        [ItemState.Draft, ItemState.FirstReview, ItemState.SecondReview, ItemState.FinalReview, ItemState.SecrecyReview, ItemState.Referred, ItemState.Approved];

    /// <param name="Moves">What this person may do.</param>
    /// <param name="Since">When it came there.</param>
    /// <param name="SentBack">The reason for which it came back, where it did.</param>
    public sealed record Line(Guid Id, string Title, string Organ, ItemState State, string StateName, IReadOnlyList<ItemMove> Moves, DateTime Since, string? SentBack, DueTimer? Timer, DateOnly? ReexamineOn, WithdrawalDue? Withdrawal);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        if (actor.IsSystem || actor.Grants.Count == 0)
        {
            return [];
        }

        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = (await ItemAccess.Readable(db, actor, stop)).ToDictionary(organ => organ.Id);
        var ids = organs.Keys.ToList();
        var versions = await db.ItemVersions.AsNoTracking().Include(v => v.Item!.Organ).Include(v => v.Passages).Include(v => v.Edits).AsSplitQuery()
            .Where(v => ids.Contains(v.Item!.OrganId) && (Open.Contains(v.State) || ((v.State == ItemState.Withheld || v.State == ItemState.OnRequest) && v.Item.ReexamineOn <= today)
                || ((v.State == ItemState.Published || v.State == ItemState.Expired) && v.Item.OverturnedOn != null)))
            .OrderBy(v => v.CreatedAt).Take(MostLooked).ToListAsync(stop);
        var lines = new List<Line>();
        foreach (var version in versions)
        {
            if (Of(version, actor, law, today) is { } line)
            {
                var names = await LevelNames.Of(db, version.Item!.Organ!, stop);
                lines.Add(line with { StateName = names.Name(version.State) });
            }
        }

        return [.. lines.OrderBy(line => line.Withdrawal?.By ?? line.Timer?.Due ?? line.ReexamineOn ?? DateOnly.MaxValue).ThenBy(line => line.Since).Take(MostShown)];
    }

    private static Line? Of(ItemVersion version, Actor actor, LawBook law, DateOnly today)
    {
        var moves = ItemLife.MovesFrom(version.State).Where(move => move != ItemMove.TakeBack && ItemRights.Refuse(version, move, actor) is null).ToList();
        var last = version.Passages.MaxBy(p => (p.At, p.Id));
        return moves.Count == 0 ? null : new Line(
            version.ItemId, version.Title, version.Item!.Organ!.Name, version.State, version.State.Name().Zh, moves, last?.At ?? version.CreatedAt,
            version.State == ItemState.Draft && last?.Move == ItemMove.Refuse ? last.Opinion : null, DueTimer.Of(version.Item, law, today), version.Item.ReexamineOn,
            WithdrawalDue.Of(version.Item, ItemLife.IsReadable(version.State), law, today));
    }
}
