using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The guide of an organ as the public reads it; null where none was confirmed.</summary>
public sealed class FindGuide(OfficeDb db, TimeProvider clock)
{
    /// <param name="Number">Null for the one in force.</param>
    public sealed record Query(string Code, int? Number = null);

    /// <param name="Newest">The number of the one in force.</param>
    /// <param name="Old">Nobody has confirmed it for a year: readers are told to ask.</param>
    /// <param name="Versions">All of them, newest first, with their days.</param>
    public sealed record View(string Organ, GuideContent Content, int Number, DateTime ConfirmedAt, int Newest, bool Old, IReadOnlyList<(int Number, DateTime ConfirmedAt)> Versions)
    {
        public bool IsInForce => Number == Newest;
    }

    public async Task<View?> Run(Query query, CancellationToken stop)
    {
        var versions = await db.GuideVersions.AsNoTracking().Where(g => g.Organ!.Code == query.Code).OrderByDescending(g => g.Number).Select(g => new { g.Number, g.ConfirmedAt }).ToListAsync(stop);
        var wanted = versions.FirstOrDefault(version => query.Number is null || version.Number == query.Number);
        if (wanted is null)
        {
            return null;
        }

        var found = await db.GuideVersions.AsNoTracking().Include(g => g.Organ).SingleAsync(g => g.Organ!.Code == query.Code && g.Number == wanted.Number, stop);
        var old = wanted.Number == versions[0].Number && GuideDraft.IsOld(BeijingTime.Day(wanted.ConfirmedAt), BeijingTime.Day(clock.GetUtcNow().UtcDateTime));
        return new View(found.Organ!.Name, GuideContent.Read(found.Content), found.Number, found.ConfirmedAt, versions[0].Number, old, [.. versions.Select(version => (version.Number, version.ConfirmedAt))]);
    }
}
