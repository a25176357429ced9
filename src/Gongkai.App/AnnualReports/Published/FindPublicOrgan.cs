using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>One organ with the years it has published; null when there is none with this code.</summary>
public sealed class FindPublicOrgan(OfficeDb db, TimeProvider clock)
{
    public async Task<PublicOrgan?> Run(string code, CancellationToken stop)
    {
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        if (await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == code && (o.ValidFrom == null || o.ValidFrom <= today), stop) is not { } organ)
        {
            return null;
        }

        var years = await PublishedVersions.Current(db).Where(v => v.Report!.OrganId == organ.Id).Select(v => v.Report!.Year).OrderDescending().ToListAsync(stop);
        var names = await db.Organs.Where(o => o.Id == organ.SuccessorId || o.Id == organ.ParentId).ToDictionaryAsync(o => o.Id, o => new OrganName(o.Code, o.Name), stop);

        return PublicOrgan.Of(organ, today, years, names) with
        {
            HasRules = await db.PublicEntries.AnyAsync(e => e.OrganId == organ.Id && e.Kind == PublicKind.DisclosureRule, stop),
            HasCatalogue = await db.CatalogueRows.AnyAsync(r => r.OrganId == organ.Id && r.RetiredOn == null, stop),
        };
    }
}
