using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>What the reviews are called in the organs that somebody may name them for.</summary>
public sealed class ShowReviewLevels(OfficeDb db)
{
    private const int Most = 300;

    /// <param name="Own">Whether the organ has names of its own, or its superior's.</param>
    public sealed record Line(Guid OrganId, string Organ, LevelNames Names, bool Own);

    public async Task<IReadOnlyList<Line>> Run(Actor actor, CancellationToken stop)
    {
        var organs = await db.Organs.AsNoTracking().OrderBy(organ => organ.Path).ToListAsync(stop);
        var named = await db.ReviewLevels.AsNoTracking().Join(db.Organs, levels => levels.OrganId, organ => organ.Id, (levels, organ) => new { levels, organ.Path }).ToListAsync(stop);
        return [.. organs.Where(organ => actor.Holds(organ, Role.OfficeHead, Role.Administrator)).Take(Most).Select(organ =>
        {
            var nearest = named.Where(entry => organ.Path.StartsWith(entry.Path, StringComparison.Ordinal)).MaxBy(entry => entry.Path.Length);
            return new Line(organ.Id, organ.Name, nearest is null ? LevelNames.Usual : new LevelNames(nearest.levels.First, nearest.levels.Second, nearest.levels.Final), nearest?.levels.OrganId == organ.Id);
        })];
    }
}
