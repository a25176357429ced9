using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Villages;

/// <summary>The villages of a township, or of all, with what each published last.</summary>
public sealed class ListPublicVillages(OfficeDb db)
{
    public sealed record Line(string Township, string TownshipCode, string Code, string Name, string? Newest, DateTime? NewestAt, int Notices);

    /// <param name="township">An organ's code; null for all.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<Line>> Run(string? township, CancellationToken stop)
    {
        var villages = await db.Villages.AsNoTracking().Where(v => township == null || v.Organ!.Code == township).OrderBy(v => v.Organ!.Path).ThenBy(v => v.Code)
            .Select(v => new { v.Code, v.Name, Township = v.Organ!.Name, TownshipCode = v.Organ.Code, Notices = v.Notices.Where(n => n.WithdrawnAt == null).Select(n => new { n.Title, n.PublishedAt }).ToList() })
            .AsSplitQuery().ToListAsync(stop);

        return [.. villages.Select(v => (Village: v, Newest: v.Notices.MaxBy(n => n.PublishedAt)))
            .Select(v => new Line(v.Village.Township, v.Village.TownshipCode, v.Village.Code, v.Village.Name, v.Newest?.Title, v.Newest?.PublishedAt, v.Village.Notices.Count))];
    }
}
