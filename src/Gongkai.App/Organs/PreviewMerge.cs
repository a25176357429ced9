using Gongkai.App.AnnualReports;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.AnnualReports;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>What would follow if organs were merged: their members, reports, people and roles. Changes nothing.</summary>
public sealed class PreviewMerge(OfficeDb db)
{
    public sealed record View(Organ Successor, IReadOnlyList<Line> Lines);

    /// <param name="Members">Names of what moves under the successor.</param>
    /// <param name="Unfinished">Reports not yet published: they stay with the ended organ, to be finished or left.</param>
    /// <param name="People">Names of those who work there.</param>
    /// <param name="Roles">Held for it, to be given anew for the successor.</param>
    public sealed record Line(Organ Organ, IReadOnlyList<string> Members, int Reports, int Unfinished, IReadOnlyList<string> People, IReadOnlyList<string> Roles);

    public async Task<Outcome<View>> Run(MergeOrgans.Command command, Act act, CancellationToken stop = default)
    {
        var checkedMerger = await MergeOrgans.Check(db, command, act, stop);
        if (checkedMerger.Refusal is { } refusal)
        {
            return refusal;
        }

        var lines = new List<Line>();
        foreach (var organ in checkedMerger.Value.Organs)
        {
            var states = await db.ReportVersions.AsNoTracking().Where(v => v.Report!.OrganId == organ.Id).Select(v => new { v.ReportId, v.State }).ToListAsync(stop);
            var roles = await db.Assignments.AsNoTracking().Where(a => a.OrganId == organ.Id).Join(db.Users, a => a.PersonId, p => p.Id, (a, p) => new { p.Name, a.Role }).ToListAsync(stop);
            lines.Add(new(
                organ,
                await db.Organs.AsNoTracking().Where(o => o.ParentId == organ.Id && o.ValidTo == null).OrderBy(o => o.Path).Select(o => o.Name).ToListAsync(stop),
                states.DistinctBy(v => v.ReportId).Count(), states.Count(v => !ReportLife.IsPublic(v.State)),
                await db.Users.AsNoTracking().Where(p => p.OrganId == organ.Id).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(stop),
                [.. roles.OrderBy(role => role.Name, StringComparer.Ordinal).Select(role => $"{role.Name}（{role.Role.Chinese()}）")]));
        }

        return new View(checkedMerger.Value.Successor, lines);
    }
}
