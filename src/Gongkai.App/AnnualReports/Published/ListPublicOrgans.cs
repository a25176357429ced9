using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>All organs in the order of the tree, with the years they have published; those not yet founded are left out.</summary>
public sealed class ListPublicOrgans(OfficeDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<PublicOrgan>> Run(CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var organs = await db.Organs.AsNoTracking().Where(o => o.ValidFrom == null || o.ValidFrom <= today).ToListAsync(stop);
        var names = organs.ToDictionary(o => o.Id, o => new OrganName(o.Code, o.Name));
        var years = (await PublishedVersions.Current(db).Select(v => new { v.Report!.OrganId, v.Report.Year }).ToListAsync(stop)).ToLookup(v => v.OrganId, v => v.Year);

        return [.. InOrder(organs).Select(organ => PublicOrgan.Of(organ, today, [.. years[organ.Id].OrderDescending()], names))];
    }

    private static IEnumerable<Organ> InOrder(List<Organ> organs)
    {
        var ids = organs.Select(organ => organ.Id).ToHashSet();
        var below = organs.ToLookup(organ => organ.ParentId is { } parent && ids.Contains(parent) ? parent : Guid.Empty);
        var waiting = new Stack<Organ>(Sorted(Guid.Empty).Reverse());

        while (waiting.TryPop(out var organ))
        {
            yield return organ;
            foreach (var member in Sorted(organ.Id).Reverse())
            {
                waiting.Push(member);
            }
        }

        IEnumerable<Organ> Sorted(Guid parent) => below[parent].OrderBy(organ => organ.Order).ThenBy(organ => organ.Code, StringComparer.Ordinal);
    }
}
