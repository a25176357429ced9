using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Channels;

/// <summary>The channel register: the channels of the organs a person may look at, with what was posted on them in a year, and the sentence of the annual report that it proves.</summary>
public sealed class ListChannels(OfficeDb db, TimeProvider clock)
{
    /// <summary>What to list.</summary>
    /// <param name="Organ">An organ's code; null for all.</param>
    /// <param name="Year">Postings of this year; this one where not said.</param>
    public sealed record Query(string? Organ = null, int? Year = null);

    /// <param name="Posted">How many items were made known on it in the year.</param>
    public sealed record Line(Channel Channel, int Posted);

    /// <param name="Lines">In the order of organs, those in use first.</param>
    /// <param name="Writable">Organs whose register this person keeps.</param>
    /// <param name="Sentence">For section 1 of the annual report; null when there is nothing to say.</param>
    public sealed record Answer(IReadOnlyList<Line> Lines, IReadOnlyList<Organ> Organs, IReadOnlyList<Organ> Writable, int Year, string? Sentence);

    public async Task<Answer> Run(Query query, Actor actor, CancellationToken stop)
    {
        var year = query.Year ?? BeijingTime.Day(clock.GetUtcNow().UtcDateTime).Year;
        var organs = (await db.Organs.AsNoTracking().OrderBy(o => o.Path).ToListAsync(stop)).Where(organ => ChannelAccess.MayRead(actor, organ)).ToList();
        var chosen = organs.Where(organ => query.Organ is null || organ.Code == query.Organ).Select(organ => organ.Id).ToList();
        var channels = await db.Channels.AsNoTracking().Include(c => c.Organ).Where(c => chosen.Contains(c.OrganId)).ToListAsync(stop);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var posted = await db.Postings.Where(p => chosen.Contains(p.Channel!.OrganId) && p.PostedOn >= first && p.PostedOn <= last && p.RevokedBecause == null)
            .GroupBy(p => p.ChannelId).Select(group => new { group.Key, Count = group.Select(p => p.ItemId).Distinct().Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var lines = channels.Select(c => new Line(c, posted.GetValueOrDefault(c.Id))).OrderBy(line => line.Channel.Organ!.Path, StringComparer.Ordinal)
            .ThenBy(line => line.Channel.ClosedOn is not null).ThenBy(line => line.Channel.Kind).ThenBy(line => line.Channel.Name, StringComparer.Ordinal).ToList();

        return new(lines, organs, [.. organs.Where(organ => ChannelAccess.MayWrite(actor, organ))], year, query.Organ is null ? null : Sentence(lines, year));
    }

    /// <summary>What the register proves, as the report says it: channels in use in the year, and what was made known on them, kind by kind.</summary>
    internal static string? Sentence(IReadOnlyList<Line> lines, int year)
    {
        var inUse = lines.Where(line => line.Channel.OpenedOn.Year <= year && (line.Channel.ClosedOn is not { } closed || closed.Year >= year)).ToList();
        if (inUse.Count == 0)
        {
            return null;
        }

        var media = inUse.Count(line => line.Channel.Kind.IsNewMedium());
        var kinds = inUse.GroupBy(line => line.Channel.Kind).OrderBy(group => group.Key).Select(group => $"{group.Key.Name().Zh} {group.Count()} 个，发布信息 {group.Sum(line => line.Posted)} 条");
        return $"{Opening(year)} {inUse.Count} 个，其中政务新媒体 {media} 个；{string.Join("；", kinds)}。";
    }

    /// <summary>How the sentence begins, whatever is counted.</summary>
    internal static string Opening(int year) => $"{year}年，除政府网站外共有公开渠道";
}
