using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>An organ with those below it.</summary>
/// <param name="MayChange">Whether the asker administers it.</param>
public sealed record OrganBranch(Organ Organ, bool MayChange, IReadOnlyList<OrganBranch> Members);

/// <summary>The tree of organs that somebody works with: every organ they hold a role for, under the highest of them.</summary>
public sealed class ShowOrgans(OfficeDb db)
{
    /// <param name="on">The day it is shown for; organs that did not exist then are left out. Null: all there ever were.</param>
    public async Task<IReadOnlyList<OrganBranch>> Run(DateOnly? on, Actor actor, CancellationToken stop = default)
    {
        var all = await db.Organs.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Code).ToListAsync(stop);
        var mine = all.Where(organ => actor.Holds(organ, Enum.GetValues<Role>()) && (on is not { } day || organ.ExistsOn(day))).ToList();
        var ids = mine.Select(organ => organ.Id).ToHashSet();
        var below = mine.Where(organ => organ.ParentId is not null).ToLookup(organ => organ.ParentId!.Value);

        return [.. mine.Where(organ => organ.ParentId is not { } parent || !ids.Contains(parent)).Select(Branch)];

        OrganBranch Branch(Organ organ) => new(organ, actor.Holds(organ, Role.Administrator), [.. below[organ.Id].Select(Branch)]);
    }
}
