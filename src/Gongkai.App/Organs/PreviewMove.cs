using Gongkai.App.AnnualReports;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>What would follow if an organ were moved: what moves along, and whose roles reach it no longer or anew. Changes nothing.</summary>
public sealed class PreviewMove(OfficeDb db)
{
    /// <param name="Below">Names of what moves along.</param>
    /// <param name="Reports">Annual reports that stand under another tree then.</param>
    /// <param name="Lose">Who holds a role for it from above and will not any more.</param>
    /// <param name="Gain">Who will.</param>
    public sealed record View(Organ Organ, string From, string To, IReadOnlyList<string> Below, int Reports, IReadOnlyList<Held> Lose, IReadOnlyList<Held> Gain);

    public sealed record Held(string Person, Role Role, string Organ);

    public async Task<Outcome<View>> Run(MoveOrgan.Command command, Act act, CancellationToken stop = default)
    {
        var checkedMove = await MoveOrgan.Check(db, command, act, stop);
        if (checkedMove.Refusal is { } refusal)
        {
            return refusal;
        }

        var (organ, parent) = checkedMove.Value;
        var before = await db.Organs.AsNoTracking().SingleAsync(o => o.Id == organ.ParentId, stop);
        var below = await db.Organs.AsNoTracking().Where(o => o.Path.StartsWith(organ.Path) && o.Id != organ.Id && o.ValidTo == null).OrderBy(o => o.Path).Select(o => o.Name).ToListAsync(stop);
        var from = await Above(before.Path, stop);
        var to = await Above(parent.Path, stop);

        return new View(
            organ, before.Name, parent.Name, below, await db.Set<AnnualReport>().CountAsync(report => report.Organ!.Path.StartsWith(organ.Path), stop),
            [.. from.Except(to).Select(held => held.Value)], [.. to.Except(from).Select(held => held.Value)]);
    }

    private async Task<List<(Guid Id, Held Value)>> Above(string path, CancellationToken stop) =>
        [.. (await db.Assignments.AsNoTracking().Where(a => a.WithSubtree && path.StartsWith(a.Organ!.Path))
            .Join(db.Users, a => a.PersonId, p => p.Id, (a, p) => new { a.Id, p.Name, a.Role, Organ = a.Organ!.Name }).OrderBy(a => a.Name).ToListAsync(stop))
            .Select(a => (a.Id, new Held(a.Name, a.Role, a.Organ)))];
}
