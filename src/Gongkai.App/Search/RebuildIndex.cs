using Gongkai.App.AnnualReports.Published;
using Gongkai.App.History;
using Gongkai.App.Publishing;
using Gongkai.App.Requests.PublicLog;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// Makes everything anew that the public finds, from the records themselves: after an upgrade that indexes more than before, or in doubt. Readers notice nothing:
/// each portion is one transaction that leaves a whole index.
/// </summary>
public sealed class RebuildIndex(OfficeDb db, PublicIndex index, LawBook law)
{
    private const int Portion = 200;

    /// <param name="Items">Items indexed.</param>
    /// <param name="Reports">Annual reports indexed.</param>
    /// <param name="Removed">Entries of what is not public.</param>
    public sealed record Rebuilt(int Items, int Reports, int Removed)
    {
        /// <summary>Replies to requests indexed.</summary>
        public int Replies { get; init; }
    }

    public async Task<Outcome<Rebuilt>> Run(Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return new Refusal("office.operator-only", new("只能由运维人员在服务器上执行。", "Only the machine's operator may do this."));
        }

        var versions = await db.ItemVersions.Where(v => v.State == ItemState.Published).Select(v => new { v.Id, v.ItemId }).ToListAsync(stop);
        var reports = await PublishedVersions.Current(db).Select(v => new { v.Id, v.ReportId }).ToListAsync(stop);
        var replies = await db.LogEntries.Where(e => e.TakenBackAt == null).Select(e => e.Id).ToListAsync(stop);
        var keep = versions.Select(v => v.ItemId).Concat(reports.Select(v => v.ReportId)).Concat(replies).ToHashSet();
        var gone = (await db.PublicEntries.Select(e => e.Id).ToListAsync(stop)).Where(id => !keep.Contains(id)).ToList();

        await InPortions(gone, act, async ids =>
        {
            foreach (var id in ids)
            {
                await index.Remove(id, stop);
            }
        }, stop);
        await InPortions([.. versions.Select(v => v.Id)], act, ids => Items(ids, stop), stop);
        await InPortions([.. reports.Select(v => v.Id)], act, ids => Reports(ids, stop), stop);
        await InPortions(replies, act, ids => Replies(ids, stop), stop);

        return new Rebuilt(versions.Count, reports.Count, gone.Count) { Replies = replies.Count };
    }

    private async Task InPortions(List<Guid> ids, Act act, Func<Guid[], Task> put, CancellationToken stop)
    {
        foreach (var portion in ids.Chunk(Portion))
        {
            await put(portion);
            await db.Commit(act, new Subject("search.rebuild", nameof(PublicEntry), "*"), stop);
            db.ChangeTracker.Clear();
        }
    }

    private async Task Items(Guid[] ids, CancellationToken stop)
    {
        var found = await db.ItemVersions.AsNoTracking().Include(v => v.Item).Include(v => v.Attachments).AsSplitQuery().Where(v => ids.Contains(v.Id)).ToListAsync(stop);
        var items = found.Select(v => v.ItemId).ToList();
        var validity = await db.PublicEntries.AsNoTracking().Where(e => items.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Validity, stop);
        foreach (var version in found)
        {
            var (entry, text) = ItemEntry.Of(version.Item!, version, validity.GetValueOrDefault(version.ItemId));
            await index.Put(entry, text, stop);
        }
    }

    private async Task Replies(Guid[] ids, CancellationToken stop)
    {
        foreach (var reply in await db.LogEntries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(stop))
        {
            var (entry, text) = LogPublication.Public(reply);
            await index.Put(entry, text, stop);
        }
    }

    private async Task Reports(Guid[] ids, CancellationToken stop)
    {
        foreach (var version in await db.ReportVersions.AsNoTracking().Include(v => v.Report).Where(v => ids.Contains(v.Id)).ToListAsync(stop))
        {
            var (entry, text) = ReportEntry.Of(version, law);
            await index.Put(entry, text, stop);
        }
    }
}
