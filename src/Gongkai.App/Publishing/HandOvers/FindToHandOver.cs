using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Publishing.HandOvers;

/// <summary>What an organ published in a period and has not handed to a receiver yet: looked at before a list is made of it.</summary>
public sealed class FindToHandOver(OfficeDb db)
{
    /// <summary>One list holds no more than this; the rest goes into the next.</summary>
    public const int Most = 5000;

    private const int LongestReceiver = 100;

    public sealed record Query(string Organ, string? Receiver, DateOnly? From, DateOnly? Until);

    public sealed record Line(Guid VersionId, string Title, string? DocumentNumber, string? IndexNumber, DateTime PublishedAt, int Files);

    /// <param name="Lines">The first of them, oldest first.</param>
    /// <param name="Total">All of them.</param>
    public sealed record Found(Organ Organ, string Receiver, DateOnly From, DateOnly Until, IReadOnlyList<Line> Lines, int Total)
    {
        /// <summary>Whether one list cannot hold them.</summary>
        public bool TooMany => Total > Most;
    }

    public async Task<Outcome<Found>> Run(Query query, Actor actor, CancellationToken stop)
    {
        var organ = await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Code == query.Organ, stop);
        if (organ is null || !ItemAccess.MayRead(actor, organ))
        {
            return HandOverRights.NotFound;
        }

        if ((HandOverRights.Refuse(organ, actor) ?? Wrong(query)) is { } refusal)
        {
            return refusal;
        }

        var (receiver, from, until) = (query.Receiver!.Trim(), query.From!.Value, query.Until!.Value);
        var versions = Open(organ.Id, receiver, from, until);
        var lines = await versions.OrderBy(v => v.PublishedAt).ThenBy(v => v.Id).Take(Most)
            .Select(v => new Line(v.Id, v.Title, v.DocumentNumber, v.Item!.IndexNumber, v.PublishedAt!.Value, v.Attachments.Count)).ToListAsync(stop);
        return new Found(organ, receiver, from, until, lines, await versions.CountAsync(stop));
    }

    private static Refusal? Wrong(Query query) =>
        ItemMoving.Missing(query.Receiver, "hand-over.receiver", "接收单位，例如县档案馆、县图书馆") ?? ItemFields.TooLong("接收单位", query.Receiver, LongestReceiver)
        ?? (query.From is null || query.Until is null ? new Refusal("hand-over.period", new Wording("请填写公开日期的起止", "the period is missing"))
            : query.From > query.Until ? new Refusal("hand-over.period", new Wording("起始日期不能晚于截止日期", "it ends before it begins")) : null);

    // Withdrawn texts are not handed over; what was replaced or has run out is part of the record.
    private IQueryable<ItemVersion> Open(Guid organ, string receiver, DateOnly from, DateOnly until)
    {
        var (first, after) = (ItemFacts.BeijingMidnight(from), ItemFacts.BeijingMidnight(until.AddDays(1)));
        return db.ItemVersions.AsNoTracking().Where(v => v.Item!.OrganId == organ && v.PublishedAt >= first && v.PublishedAt < after
            && (v.State == ItemState.Published || v.State == ItemState.Superseded || v.State == ItemState.Expired)
            && !db.HandOvers.Any(h => h.OrganId == organ && h.Receiver == receiver && h.Lines.Any(l => l.VersionId == v.Id)));
    }
}
