using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>The organs whose people this person looks after, in the tree's order: what the lists on the pages of people offer.</summary>
public sealed class AdministeredOrgans(OfficeDb db)
{
    public sealed record Choice(Guid Id, string Name, int Depth);

    public async Task<IReadOnlyList<Choice>> Run(Actor actor, CancellationToken stop)
    {
        var organs = await db.Organs.AsNoTracking().OrderBy(o => o.Path).Select(o => new { o.Id, o.Name, o.Path }).ToListAsync(stop);
        return [.. organs.Where(o => actor.Holds(o.Path, Role.Administrator)).Select(o => new Choice(o.Id, o.Name, o.Path.Count(c => c == '/') - 1))];
    }
}
