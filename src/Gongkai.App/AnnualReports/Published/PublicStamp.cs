using System.Globalization;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;

namespace Gongkai.App.AnnualReports.Published;

/// <summary>
/// A text that is the same exactly as long as no public page changes: what pages are cached under. The number in it is moved by the database itself whenever
/// a row changes that the public sees, so asking costs one line however much there is.
/// </summary>
public sealed class PublicStamp(OfficeDb db, TimeProvider clock)
{
    public async Task<string> Run(CancellationToken stop)
    {
        var moved = await SearchTables.Moved(db, stop);
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);

        return string.Create(CultureInfo.InvariantCulture, $"{moved}/{today:O}");
    }
}
