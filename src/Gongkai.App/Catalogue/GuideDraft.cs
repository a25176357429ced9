using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>The guide that an organ's data of today make.</summary>
public sealed class GuideDraft(OfficeDb db, IndexNumbers numbers, LawBook law)
{
    internal async Task<GuideContent> Of(Organ organ, CancellationToken stop) => GuideText.Of(
        organ, await db.CatalogueRows.AsNoTracking().Where(r => r.OrganId == organ.Id && r.RetiredOn == null).OrderBy(r => r.Order).ToListAsync(stop), await numbers.For(organ, stop), law);

    internal static bool IsOld(DateOnly confirmed, DateOnly today) => today > confirmed.AddYears(1);
}
