using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// Full-text search over everything public. By relevance all hits are put in order (title before text, often before seldom), or the newest few hundred where there are more than a thousand; by date every hit can
/// be reached, page by page, from any place.
/// </summary>
public sealed class SearchPublic(OfficeDb db, LawBook law)
{
    /// <summary>By relevance no more than this many are put in order where there are more than are counted; who wants more narrows the search or reads by date.</summary>
    public const int MostRanked = 300;

    /// <summary>No more texts than these are read to see whether the words of a phrase stand together.</summary>
    public const int MostPhrasesRead = PhraseSearch.MostRead;

    private const int MostOnAPage = 100;
    private const int MostTitles = 200;
    private const int MostRead = 40;
    private const int ReadForRank = 2000;
    private const int ReadForPassage = 20_000;

    private FullText index = new(db);

    /// <param name="Words">As typed.</param>
    /// <param name="Filter">Where to look.</param>
    /// <param name="ByDate">Newest first instead of by relevance.</param>
    /// <param name="Page">From 1, by relevance.</param>
    /// <param name="Before">By date, the page of those published before this place.</param>
    /// <param name="PerPage">Hits on a page.</param>
    public sealed record Query(string? Words, PublicFilter Filter, bool ByDate = false, int Page = 1, long? Before = null, int PerPage = 20)
    {
        /// <summary>Whether, by date, the number of all is wanted, and what to try where there is none.</summary>
        public bool Counted { get; init; } = true;
    }

    /// <summary>A page of hits.</summary>
    /// <param name="Asked">How the words were understood.</param>
    /// <param name="Hits">On this page.</param>
    /// <param name="Count">How many there are; when there are more, up to where was counted (<see cref="SearchQuery.MostCounted"/>).</param>
    /// <param name="IsMore">Whether there are more, or may be.</param>
    /// <param name="Page">By relevance, which page this is.</param>
    /// <param name="Pages">By relevance, how many there are.</param>
    /// <param name="Older">By date, where the next page begins, or the search goes on that ended at its bound (<see cref="PhraseSearch"/>); null when nothing is left.</param>
    /// <param name="Hints">What to try where nothing was found.</param>
    public sealed record Answer(SearchQuery Asked, IReadOnlyList<PublicHit> Hits, int Count, bool IsMore, int Page, int Pages, long? Older, SearchHints Hints)
    {
        /// <summary>Nothing was found as far as was looked, and there is more to look at.</summary>
        public bool IsUnfinished => Hits.Count == 0 && Older is not null;
    }

    public async Task<Outcome<Answer>> Run(Query query, CancellationToken stop)
    {
        var understood = SearchQuery.Of(query.Words, law.Synonyms);
        if (understood.Refusal is { } refusal)
        {
            return refusal;
        }

        var asked = understood.Value;
        var scope = await PublicScope.Of(db, query.Filter, stop);
        if (asked.Terms.Count == 0 || scope.IsNothing)
        {
            return new Answer(asked, [], 0, false, 1, 1, null, SearchHints.None);
        }

        index = new FullText(db);   // it keeps where the newest stands: one for each question
        var wanted = new FullText.Wanted(asked.Terms, scope.Facets(), scope.FirstRow, scope.EndRow);
        if (query is { ByDate: true, Counted: false })
        {
            return await ByDate(query, asked, wanted, new([], null), stop);
        }

        var all = await index.Find(wanted, inTitle: false, asked.MostCounted + 1, stop);
        var answer = query.ByDate ? await ByDate(query, asked, wanted, all, stop) : await ByRelevance(query, asked, scope, wanted, all, stop);

        return answer.Count > 0 || answer.IsUnfinished ? answer : answer with { Hints = await new SearchHinting(db, law).Of(asked, query.Filter, stop) };
    }

    private async Task<Answer> ByDate(Query query, SearchQuery asked, FullText.Wanted wanted, FullText.Found all, CancellationToken stop)
    {
        var size = Math.Clamp(query.PerPage, 1, MostOnAPage);
        var found = query is { Before: null, Counted: true } ? all : await index.Find(wanted with { Before = Math.Min(query.Before ?? long.MaxValue, wanted.Before) }, inTitle: false, size + 1, stop);
        var page = found.Rows.Take(size).ToList();

        return new Answer(
            asked, await Hits(page, asked, [], stop), Math.Max(Math.Min(all.Rows.Count, asked.MostCounted), page.Count), all.Rest is not null, 1, 1, found.Rows.Count > size ? page[^1] : found.Rest, SearchHints.None);
    }

    private async Task<Answer> ByRelevance(Query query, SearchQuery asked, PublicScope scope, FullText.Wanted wanted, FullText.Found all, CancellationToken stop)
    {
        var size = Math.Clamp(query.PerPage, 1, MostOnAPage);
        var exact = await Exact(asked, scope, stop);
        IEnumerable<long> candidates = all.Rest is null ? exact.Concat(all.Rows).Distinct()
            : exact.Concat((await index.Find(wanted, inTitle: true, MostTitles, stop, all)).Rows).Concat(all.Rows).Distinct().Take(MostRanked);
        var (ranked, beginnings) = await Ranked(asked, [.. candidates], exact, stop);
        var page = Paging.Of(ranked.Count, size, query.Page);

        return new Answer(
            asked, await Hits([.. ranked.On(page)], asked, beginnings, stop), Math.Max(Math.Min(all.Rows.Count, asked.MostCounted), ranked.Count), all.Rest is not null,
            page.Number, page.Count, ranked.Count == 0 ? all.Rest : null, SearchHints.None);
    }

    // Titles are short and say most; of the texts only those are read whose titles say the most.
    private async Task<(List<long> Rows, Dictionary<long, string> Beginnings)> Ranked(SearchQuery asked, List<long> candidates, List<long> exact, CancellationToken stop)
    {
        var titles = await db.PublicEntries.AsNoTracking().Where(e => EF.Parameter(candidates).Contains(e.Row)).Select(e => new { e.Row, e.Title }).ToListAsync(stop);
        var byTitle = titles.Select(t => (t.Row, Score: SearchRank.OfTitle(asked, t.Title) + (exact.Contains(t.Row) ? SearchRank.Exact : 0)))
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Row).ToList();
        var read = byTitle.Take(MostRead).Select(one => one.Row).ToList();
        var texts = await db.PublicTexts.AsNoTracking().Where(t => EF.Parameter(read).Contains(t.Row)).Select(t => new { t.Row, Text = t.Plain.Substring(0, ReadForRank) }).ToDictionaryAsync(t => t.Row, t => t.Text, stop);

        return ([.. byTitle.Select(one => (one.Row, Score: one.Score + (texts.TryGetValue(one.Row, out var plain) ? SearchRank.OfText(asked, plain) : 0)))
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Row).Select(one => one.Row)], texts);
    }

    private async Task<List<long>> Exact(SearchQuery asked, PublicScope scope, CancellationToken stop)
    {
        var number = asked.NumberKey;
        return await scope.Of(db.PublicEntries).Where(e => (number != null && e.NumberKey == number) || e.IndexNumber == asked.Text)
            .OrderByDescending(e => e.Row).Select(e => e.Row).Take(MostOnAPage).ToListAsync(stop);
    }

    // A text whose beginning was read for its rank, and is all of it, is not read again: each stands in a place of its own on the disk.
    private async Task<IReadOnlyList<PublicHit>> Hits(List<long> rows, SearchQuery asked, Dictionary<long, string> beginnings, CancellationToken stop)
    {
        var unread = rows.Where(row => !beginnings.TryGetValue(row, out var read) || read.Length >= ReadForRank).ToList();
        var lines = await db.PublicEntries.AsNoTracking().Where(e => EF.Parameter(rows).Contains(e.Row)).Select(PublicLine.Of).ToDictionaryAsync(line => line.Row, stop);
        var texts = unread.Count == 0 ? []
            : await db.PublicTexts.AsNoTracking().Where(t => EF.Parameter(unread).Contains(t.Row)).Select(t => new { t.Row, Plain = t.Plain.Substring(0, ReadForPassage) }).ToDictionaryAsync(t => t.Row, t => t.Plain, stop);

        return [.. rows.Where(lines.ContainsKey).Select(row => new PublicHit(
            lines[row], Passage.Whole(lines[row].Title, asked), Passage.Around(texts.GetValueOrDefault(row) ?? beginnings.GetValueOrDefault(row) ?? "", asked)))];
    }
}

/// <summary>A line found, with the words marked in it.</summary>
/// <param name="Line">The entry.</param>
/// <param name="Title">Its title in pieces.</param>
/// <param name="Text">A passage of its text in pieces; empty when it has none.</param>
public sealed record PublicHit(PublicLine Line, IReadOnlyList<Passage> Title, IReadOnlyList<Passage> Text);
