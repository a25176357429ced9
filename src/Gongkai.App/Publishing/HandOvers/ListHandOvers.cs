using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>The lists that were handed over, newest first, those without a receipt marked; and whom lists were handed to before.</summary>
public sealed class ListHandOvers(OfficeDb db)
{
    private const int Most = 300;
    private const int MostReceivers = 30;

    public sealed record Line(Guid Id, string Organ, string Receiver, DateOnly From, DateOnly Until, DateTime At, string Who, int Count, string? ReceivedBy, DateOnly? ReceivedOn);

    /// <param name="Writable">Organs that the person may make a list for.</param>
    public sealed record Found(IReadOnlyList<Line> Lines, IReadOnlyList<Organ> Writable, IReadOnlyList<string> Receivers);

    public async Task<Found> Run(Actor actor, CancellationToken stop)
    {
        var organs = await ItemAccess.Readable(db, actor, stop);
        var ids = organs.Select(organ => organ.Id).ToList();
        var names = organs.ToDictionary(organ => organ.Id, organ => organ.Name);
        var lists = await db.HandOvers.AsNoTracking().Where(h => ids.Contains(h.OrganId)).OrderByDescending(h => h.At).ThenByDescending(h => h.Id).Take(Most)
            .Select(h => new { h.Id, h.OrganId, h.Receiver, h.From, h.Until, h.At, h.Who, h.Lines.Count, h.ReceivedBy, h.ReceivedOn }).ToListAsync(stop);
        return new Found(
            [.. lists.Select(h => new Line(h.Id, names[h.OrganId], h.Receiver, h.From, h.Until, h.At, h.Who, h.Count, h.ReceivedBy, h.ReceivedOn))],
            [.. organs.Where(organ => organ.ValidTo is null && HandOverRights.MayHandOver(actor, organ))], [.. lists.Select(h => h.Receiver).Distinct().Take(MostReceivers)]);
    }
}
