using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// Places in the order of publication: the millisecond, and a number that tells apart what became public in the same one. A place is one number for all:
/// lists, full text and the way from page to page.
/// </summary>
public static class PublicRow
{
    private const int Bits = 20;

    /// <summary>The first place of an instant. What was published before it stands at a lower one.</summary>
    public static long First(DateTime instant) => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)).ToUnixTimeMilliseconds() << Bits;

    /// <summary>From which place to before which one anything stands, of a year or of all: both are looked up in an index. Nothing at all is from 0 to before 0.</summary>
    internal static async Task<(long From, long Before)> Ends(OfficeDb db, int? year, CancellationToken stop)
    {
        var ends = await db.Database.SqlQuery<OldestAndNewest>(year is null
            ? (FormattableString)$"""SELECT (SELECT min("Row") FROM "PublicEntries") AS "Oldest", (SELECT max("Row") FROM "PublicEntries") AS "Newest" """
            : $"""SELECT (SELECT min("Row") FROM "PublicEntries" WHERE "Year" = {year}) AS "Oldest", (SELECT max("Row") FROM "PublicEntries" WHERE "Year" = {year}) AS "Newest" """).ToListAsync(stop);
        return (ends[0].Oldest ?? 0, ends[0].Newest + 1 ?? 0);
    }

    private sealed record OldestAndNewest(long? Oldest, long? Newest);

    /// <summary>A free place for something published then.</summary>
    internal static async Task<long> Free(OfficeDb db, DateTime instant, CancellationToken stop)
    {
        var (first, after) = (First(instant), First(instant.AddMilliseconds(1)));
        var stored = await db.PublicEntries.Where(e => e.Row >= first && e.Row < after).MaxAsync(e => (long?)e.Row, stop);
        var pending = db.PublicEntries.Local.Where(e => e.Row >= first && e.Row < after).Max(e => (long?)e.Row);

        return Math.Max(stored ?? first - 1, pending ?? first - 1) + 1;
    }
}
