using Gongkai.App.History;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.MostRead;

/// <summary>Writes down what was counted, and works out what was opened most in the last month. Counts are bookkeeping: they stand in no history and change no page's stamp.</summary>
public sealed class KeepReadCounts(OfficeDb db, ReadTally tally)
{
    private const int Days = 30;
    private const int KeptDays = 400;
    private const int Top = 20;
    private const int AtOnce = 200;

    /// <summary>How many openings were written down.</summary>
    public async Task<Outcome<int>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("read-count.system-only", new("阅读次数由系统自动统计。", "The system itself counts."));
        }

        var written = 0;
        foreach (var portion in tally.Take().GroupBy(one => one.Key.Organ).SelectMany(organ => organ.Chunk(AtOnce)))
        {
            written += await Write(portion.ToDictionary(one => one.Key.Number, one => one.Value), portion[0].Key.Organ, act.Today, stop);
        }

        var (first, oldest) = (act.Today.AddDays(-Days), act.Today.AddDays(-KeptDays));
        await db.ReadCounts.Where(c => c.Day < oldest).ExecuteDeleteAsync(stop);
        tally.Top = await db.ReadCounts.Where(c => c.Day >= first).GroupBy(c => c.ItemId).Select(item => new { item.Key, Times = item.Sum(c => c.Times) })
            .OrderByDescending(item => item.Times).ThenByDescending(item => item.Key).Select(item => item.Key).Take(Top).ToListAsync(stop);

        return written;
    }

    private async Task<int> Write(Dictionary<long, int> times, string organ, DateOnly today, CancellationToken stop)
    {
        var numbers = times.Keys.ToList();
        var items = await db.PublicEntries.Where(e => e.Organ!.Code == organ && e.Kind != PublicKind.AnnualReport && e.Kind != PublicKind.RequestReply && numbers.Contains(e.Number)).Select(e => new { e.Id, e.Number }).ToListAsync(stop);
        foreach (var item in items)
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "ReadCounts" ("Day", "ItemId", "Times") VALUES ({today}, {item.Id}, {(long)times[item.Number]})
                ON CONFLICT ("Day", "ItemId") DO UPDATE SET "Times" = "ReadCounts"."Times" + excluded."Times"
                """, stop);
        }

        return items.Sum(item => times[item.Number]);
    }
}
