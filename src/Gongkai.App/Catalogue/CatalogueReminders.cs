using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>What the catalogue asks of a person: the gaps of the organs they write for, and what falls due soon.</summary>
public sealed class CatalogueReminders(OfficeDb db, LawBook law)
{
    private const int DaysBefore = 10;
    private const int MostShown = 8;

    /// <param name="Rows">The most urgent, at most eight.</param>
    /// <param name="Soon">How many fall due within ten days.</param>
    public sealed record Reminder(Organ Organ, int Late, int Empty, int Stale, int Soon, IReadOnlyList<StandingRow> Rows);

    public async Task<IReadOnlyList<Reminder>> Run(Act act, CancellationToken stop)
    {
        // Who watches a whole county looks at its report; here only those are reminded who write.
        if (act.Actor.IsSystem || !act.Actor.HoldsAnywhere(Role.InformationOfficer, Role.OfficeHead))
        {
            return [];
        }

        var organs = (await db.Organs.AsNoTracking().Where(o => o.ValidTo == null).OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => act.Actor.Holds(organ, Role.InformationOfficer, Role.OfficeHead)).ToList();
        var standings = new Standings(db, law);
        var rows = (await standings.Of(standings.InForce([.. organs.Select(o => o.Id)]), act.Today, stop)).ToLookup(row => row.Row.OrganId);

        return [.. organs.Select(organ => Of(organ, [.. rows[organ.Id]], act.Today)).Where(reminder => reminder.Rows.Count > 0)];
    }

    private static Reminder Of(Organ organ, IReadOnlyList<StandingRow> rows, DateOnly today)
    {
        var soon = rows.Where(row => !row.Standing.IsGap && row.Standing.Next is { } next && next.Day >= today && next.Day <= today.AddDays(DaysBefore)).ToList();
        var states = rows.CountBy(row => row.Standing.State).ToDictionary();
        var urgent = rows.Where(row => row.Standing.State is RowState.Late or RowState.Stale).Concat(soon).Concat(rows.Where(row => row.Standing.State == RowState.Empty));

        return new(
            organ, states.GetValueOrDefault(RowState.Late), states.GetValueOrDefault(RowState.Empty), states.GetValueOrDefault(RowState.Stale), soon.Count,
            [.. urgent.OrderBy(row => row.Standing.State == RowState.Late ? 0 : 1).ThenBy(row => row.Standing.Next?.Day ?? DateOnly.MaxValue).Take(MostShown)]);
    }
}
