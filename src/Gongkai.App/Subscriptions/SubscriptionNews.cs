using Gongkai.App.Search;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Subscriptions;

/// <summary>What is public now of a part of the order of publication, for one subscription.</summary>
internal sealed class SubscriptionNews(OfficeDb db, ListPublic lines, SearchPublic search)
{
    /// <summary>Lines in one mail.</summary>
    public const int Most = 50;

    /// <summary>Newest first; with words at most the newest.</summary>
    public async Task<(IReadOnlyList<PublicLine> Lines, bool More)> Of(SubscriptionTopic topic, long after, long before, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(topic.Words))
        {
            var listed = await lines.Run(new(topic.Filter, before, after, Most) { Counted = false }, stop);
            return (listed.Lines, listed.HasNewer);
        }

        // Search goes by place too: a word that is rare among the new texts is not looked for in all the old ones.
        var found = await search.Run(new(topic.Words, topic.Filter, ByDate: true, Before: before, PerPage: Most) { Counted = false }, stop);
        List<PublicLine> hits = found.Refusal is null ? [.. found.Value.Hits.Select(hit => hit.Line).Where(line => line.Row > after)] : [];
        return (hits, hits.Count == Most);
    }

    /// <summary>Whether anything at all became public there.</summary>
    public Task<bool> Any(long after, long before, CancellationToken stop) => db.PublicEntries.AnyAsync(e => e.Row > after && e.Row < before, stop);
}
