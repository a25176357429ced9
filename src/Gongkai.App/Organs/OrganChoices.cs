using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Organs;

/// <summary>The organs that exist and that this person administers, in the tree's order: to choose from.</summary>
public sealed class OrganChoices(OfficeDb db)
{
    /// <param name="Top">At the top of the whole tree: it can be neither moved nor merged.</param>
    public sealed record Choice(Guid Id, string Code, string Name, int Depth, bool Top);

    public async Task<IReadOnlyList<Choice>> Run(Actor actor, CancellationToken stop = default)
    {
        var organs = await db.Organs.AsNoTracking().Where(o => o.ValidTo == null).OrderBy(o => o.Path).Select(o => new { o.Id, o.Code, o.Name, o.Path, o.ParentId }).ToListAsync(stop);
        return [.. organs.Where(o => actor.Holds(o.Path, Role.Administrator)).Select(o => new Choice(o.Id, o.Code, o.Name, OrganPaths.Depth(o.Path) - 1, o.ParentId is null))];
    }
}
