using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Requests.Recounts;

/// <summary>The recounts, newest first, each with the dates that it moved in the organs a person may read.</summary>
public sealed class ListMovedDeadlines(OfficeDb db)
{
    private const int MostRecounts = 20;
    private const int MostLines = 500;

    public sealed record Line(Guid RequestId, string Number, string Organ, string? Handler, DateOnly? Before, DateOnly? Now, string What)
    {
        public bool Earlier => Now < Before;
    }

    public sealed record Counted(DateTime At, int Moved, IReadOnlyList<Line> Lines);

    /// <param name="Last">When it was counted last, moved or not; null for never.</param>
    public sealed record Answer(IReadOnlyList<Counted> Counts, DateTime? Last);

    public async Task<Answer> Run(Actor actor, CancellationToken stop)
    {
        var ids = (await RequestAccess.Readable(db, actor, stop)).Select(organ => organ.Id).ToList();
        var last = await db.DeadlineRecounts.AsNoTracking().OrderByDescending(r => r.Number).Select(r => (DateTime?)r.At).FirstOrDefaultAsync(stop);
        var recounts = await db.DeadlineRecounts.AsNoTracking().Where(r => r.Moved.Any(m => ids.Contains(m.OrganId))).OrderByDescending(r => r.Number).Take(MostRecounts).Select(r => new { r.Id, r.At }).ToListAsync(stop);
        var counts = new List<Counted>();
        foreach (var recount in recounts)
        {
            var here = db.Set<MovedDeadline>().AsNoTracking().Where(m => m.RecountId == recount.Id && ids.Contains(m.OrganId));
            var lines = await here.OrderBy(m => m.Now ?? DateOnly.MaxValue).ThenBy(m => m.Id).Take(MostLines)
                .Select(m => new { m.RequestId, m.Request!.Year, m.Request.Serial, Organ = m.Request.Organ!.Name, m.Request.Handler, m.Before, m.Now, m.What }).ToListAsync(stop);
            counts.Add(new(recount.At, await here.CountAsync(stop), [.. lines.Select(m => new Line(m.RequestId, $"{m.Year:0000}-{m.Serial:0000}", m.Organ, m.Handler, m.Before, m.Now, m.What))]));
        }

        return new(counts, last);
    }
}
