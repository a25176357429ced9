using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing;

/// <summary>The items of the organs that a person works for, by their newest version, newest first; filtered and page by page.</summary>
public sealed class ListItems(OfficeDb db, LawBook law, TimeProvider clock)
{
    public const int PerPage = 30;
    private const int MostWords = 100;

    /// <param name="Words">Within title, document number or 索引号.</param>
    /// <param name="Due">Only what is late or due within a week.</param>
    public sealed record Query(string? Words = null, string? Organ = null, ItemState? State = null, ItemKind? Kind = null, Publicity? Publicity = null, bool Due = false, int Page = 1);

    public sealed record Line(
        Guid Id, string Title, string Organ, string OrganCode, ItemKind Kind, Publicity Publicity, ItemState State, int Version, string? IndexNumber, DateTime ChangedAt, DateOnly? ReexamineOn, DueTimer? Timer);

    /// <param name="Organs">Those the person may read, for the filter.</param>
    /// <param name="Writable">Those the person may begin a draft for.</param>
    public sealed record Found(IReadOnlyList<Line> Lines, int Total, int Pages, IReadOnlyList<Organ> Organs, IReadOnlyList<Organ> Writable, bool Any);

    public async Task<Found> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organs = await ItemAccess.Readable(db, actor, stop);
        var ids = organs.Where(organ => string.IsNullOrEmpty(query.Organ) || organ.Code == query.Organ).Select(organ => organ.Id).ToList();
        var all = db.ItemVersions.AsNoTracking().Where(v => ids.Contains(v.Item!.OrganId) && v.Number == v.Item.Versions.Max(other => other.Number));
        var today = BeijingTime.Day(clock.GetUtcNow().UtcDateTime);
        var wanted = Filtered(all, query, today);
        var total = await wanted.CountAsync(stop);
        var page = Paging.Of(total, PerPage, query.Page);
        var rows = await (query.Due ? wanted.OrderBy(v => v.Item!.DueOn).ThenBy(v => v.Id) : wanted.OrderByDescending(v => v.CreatedAt).ThenByDescending(v => v.Id)).On(page)
            .Select(v => new { v.ItemId, v.Title, v.State, v.Number, v.CreatedAt, v.PublishedAt, Item = v.Item!, Last = v.Passages.Max(p => (DateTime?)p.At) }).ToListAsync(stop);
        var byId = organs.ToDictionary(organ => organ.Id);
        return new Found(
            [.. rows.Select(row => new Line(
                row.ItemId, row.Title, byId[row.Item.OrganId].Name, byId[row.Item.OrganId].Code, row.Item.Kind, row.Item.Publicity, row.State, row.Number, row.Item.IndexNumber,
                row.PublishedAt ?? row.Last ?? row.CreatedAt, row.Item.ReexamineOn, DueTimer.Of(row.Item, law, today)))],
            total, page.Count, organs, [.. organs.Where(organ => !actor.IsSystem && ItemAccess.MayWrite(actor, organ))], total > 0 || await all.AnyAsync(stop));
    }

    private static IQueryable<ItemVersion> Filtered(IQueryable<ItemVersion> versions, Query query, DateOnly today)
    {
        if (query.Words?.Trim() is { Length: > 0 and <= MostWords } words)
        {
            versions = versions.Where(v => v.Title.Contains(words) || v.DocumentNumber!.Contains(words) || v.Item!.IndexNumber!.Contains(words));
        }

        versions = query.State is { } state ? versions.Where(v => v.State == state) : versions;
        versions = query.Kind is { } kind ? versions.Where(v => v.Item!.Kind == kind) : versions;
        versions = query.Publicity is { } publicity ? versions.Where(v => v.Item!.Publicity == publicity) : versions;
        return query.Due ? Due(versions, today) : versions;
    }

    private static IQueryable<ItemVersion> Due(IQueryable<ItemVersion> versions, DateOnly today)
    {
        var soon = today.AddDays(7);
        return versions.Where(v => v.Item!.DueOn != null && v.Item.DueOn <= soon && v.Item.Number == null && v.Item.Publicity == Publicity.OnInitiative);
    }
}
