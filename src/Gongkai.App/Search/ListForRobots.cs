using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>Items in the order of publication, oldest first, in portions whose members stay the same while new ones are published.</summary>
public sealed class ListForRobots(OfficeDb db)
{
    /// <summary>Organ's code and number.</summary>
    public sealed record Found(string Organ, long Number);

    public async Task<IReadOnlyList<Found>> Run(int part, int most, CancellationToken stop) =>
        await Items().OrderBy(e => e.Row).Skip((part - 1) * most).Take(most).Select(e => new Found(e.Organ!.Code, e.Number)).ToListAsync(stop);

    /// <summary>How many portions there are.</summary>
    public async Task<int> Parts(int most, CancellationToken stop) => (await Items().CountAsync(stop) + most - 1) / most;

    // Reports have addresses of another shape and are listed with their organs; replies to requests are for who looks for them here.
    private IQueryable<PublicEntry> Items() => db.PublicEntries.AsNoTracking().Where(e => e.Kind != PublicKind.AnnualReport && e.Kind != PublicKind.RequestReply);
}
