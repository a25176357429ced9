using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.CleanUps;

/// <summary>One clean-up in a list.</summary>
public sealed record CleanUpLineOfList(Guid Id, string Title, string Organ, DateOnly AsOf, DateTime? ClosedAt, int Documents, int Undecided);

/// <summary>The clean-ups of the organs whose registers a person may read.</summary>
public sealed class ListCleanUps(OfficeDb db)
{
    public sealed record Answer(IReadOnlyList<CleanUpLineOfList> Lines, IReadOnlyList<Organ> Writable);

    public async Task<Answer> Run(Actor actor, CancellationToken stop)
    {
        var organs = await RegisterAccess.Readable(db, actor, stop);
        var ids = organs.Select(o => o.Id).ToList();
        var lines = await db.CleanUps.AsNoTracking().Where(c => ids.Contains(c.OrganId)).OrderByDescending(c => c.StartedAt).Take(200)
            .Select(c => new CleanUpLineOfList(c.Id, c.Title, c.Organ!.Name, c.AsOf, c.ClosedAt, c.Lines.Count, c.Lines.Count(l => l.Decision == null))).ToListAsync(stop);
        return new Answer(lines, [.. organs.Where(o => RegisterAccess.MayWrite(actor, o))]);
    }
}
