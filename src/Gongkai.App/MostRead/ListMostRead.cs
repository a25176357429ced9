using Gongkai.App.Search;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.MostRead;

/// <summary>What was opened most in the last month and is public still.</summary>
public sealed class ListMostRead(OfficeDb db, ReadTally tally)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<PublicLine>> Run(CancellationToken stop)
    {
        var top = tally.Top;
        if (top.Count == 0)
        {
            return [];
        }

        var lines = await db.PublicEntries.AsNoTracking().Where(e => top.Contains(e.Id)).Select(PublicLine.Of).ToDictionaryAsync(line => line.Id, stop);
        return [.. top.Where(lines.ContainsKey).Select(id => lines[id]).Take(Most)];
    }
}
