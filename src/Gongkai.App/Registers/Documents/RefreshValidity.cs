using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Brings the marks of published items up to today: documents come into force and run out without anybody doing anything.</summary>
public sealed class RefreshValidity(OfficeDb db)
{
    private const int Most = 500;

    /// <summary>How many marks were changed.</summary>
    public async Task<int> Run(Act act, CancellationToken stop)
    {
        var pairs = await db.Documents.AsNoTracking().Where(d => d.ItemId != null).Join(db.PublicEntries, d => d.ItemId, e => e.Id, (document, entry) => new { Document = document, entry.Id, entry.Validity }).ToListAsync(stop);
        var stale = pairs.Where(pair => pair.Validity != pair.Document.StateOn(act.Today).Name().Zh).Take(Most).ToDictionary(pair => pair.Id, pair => pair.Document.StateOn(act.Today).Name().Zh);
        if (stale.Count == 0)
        {
            return 0;
        }

        var ids = stale.Keys.ToList();
        foreach (var entry in await db.PublicEntries.Where(e => ids.Contains(e.Id)).ToListAsync(stop))
        {
            entry.Validity = stale[entry.Id];
        }

        await db.Commit(act, new Subject("document.validity", nameof(PublicEntry), "*"), stop);
        return stale.Count;
    }
}
