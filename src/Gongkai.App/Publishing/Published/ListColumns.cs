using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.Published;

/// <summary>The columns that information is found under: the items of arts 20 and 21, the themes and the years, and under which of them there is anything.</summary>
public sealed class ListColumns(OfficeDb db, LawBook law)
{
    /// <param name="Matters">The items that bind the organ, and whether anything stands under them.</param>
    /// <param name="Themes">All themes.</param>
    /// <param name="Years">From the newest to the oldest.</param>
    public sealed record Columns(IReadOnlyList<(Matter Matter, bool HasLines)> Matters, IReadOnlyList<Term> Themes, IReadOnlyList<int> Years);

    /// <param name="organ">An organ's code; null for all organs.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Columns> Run(string? organ, CancellationToken stop)
    {
        var owner = organ is null ? null : await db.Organs.AsNoTracking().Where(o => o.Code == organ).Select(o => new { o.Id, o.Level }).FirstOrDefaultAsync(stop);
        var entries = owner is null ? db.PublicEntries : db.PublicEntries.Where(e => e.OrganId == owner.Id);
        var binding = owner is not null && Enum.TryParse<CatalogueLevel>(owner.Level.ToString(), out var level) ? law.Catalogue.MattersFor(level) : law.Catalogue.Matters;
        var matters = new List<(Matter, bool)>();

        // One look into the index for each; counting them all would read the whole of it.
        foreach (var matter in binding)
        {
            matters.Add((matter, await entries.AnyAsync(e => e.MatterCode == matter.Code, stop)));
        }

        var newest = await db.PublicEntries.MaxAsync(e => e.Year, stop);
        var oldest = await db.PublicEntries.MinAsync(e => e.Year, stop);
        return new Columns(matters, law.Catalogue.Themes, newest is { } last && oldest is { } first ? [.. Enumerable.Range(first, Math.Min(last - first + 1, 80)).Reverse()] : []);
    }
}
