using System.Globalization;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>A text that is the same exactly as long as no public page changes: what pages are cached under.</summary>
public sealed class PublicStamp(OfficeDb db, TimeProvider clock)
{
    public async Task<string> Run(CancellationToken stop)
    {
        var versions = await PublishedVersions.All(db).CountAsync(stop);
        var newest = await PublishedVersions.All(db).MaxAsync(v => v.PublishedAt, stop);
        var organs = await db.Organs.CountAsync(stop);
        var organChange = await db.History.Where(entry => entry.SubjectKind == nameof(Organ)).MaxAsync(entry => (long?)entry.Sequence, stop);
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);

        return string.Create(CultureInfo.InvariantCulture, $"{versions}/{newest:O}/{organs}/{organChange}/{today:O}");
    }
}
