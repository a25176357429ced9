using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// Full-text search over everything public. By relevance the newest few hundred hits are put in order (title before text, often before seldom); by date every hit can
/// be reached, page by page, from any place.
/// </summary>
public sealed class SearchPublic(OfficeDb db, LawBook law)
{
    /// <summary>By relevance no more than this many are put in order; who wants more narrows the search or reads by date.</summary>
    public const int MostRanked = 300;

    private const int MostOnAPage = 100;
    private const int MostTitles = 200;
    private const int MostRead = 80;
    private const int ReadForRank = 2000;
    private const int ReadForPassage = 20_000;

    /// <param name="Words">As typed.</param>
    /// <param name="Filter">Where to look.</param>
    /// <param name="ByDate">Newest first instead of by relevance.</param>
    /// <param name="Page">From 1, by relevance.</param>
    /// <param name="Before">By date, the page of those published before this place.</param>
    /// <param name="PerPage">Hits on a page.</param>
    public sealed record Query(string? Words, PublicFilter Filter, bool ByDate = false, int Page = 1, long? Before = null, int PerPage = 20);

    /// <summary>A page of hits.</summary>
    /// <param name="Asked">How the words were understood.</param>
    /// <param name="Hits">On this page.</param>
    /// <param name="Count">How many there are, up to <see cref="ListPublic.MostCounted"/> and one.</param>
    /// <param name="Page">By relevance, which page this is.</param>
    /// <param name="Pages">By relevance, how many there are.</param>
    /// <param name="Older">By date, where the next page begins; null when this is the last.</param>
    /// <param name="Hints">What to try where nothing was found.</param>
    public sealed record Answer(SearchQuery Asked, IReadOnlyList<PublicHit> Hits, int Count, int Page, int Pages, long? Older, SearchHints Hints)
    {
        public bool IsMore => Count > ListPublic.MostCounted;
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
            return new Answer(asked, [], 0, 1, 1, null, SearchHints.None);
        }

        var wanted = new FullText.Wanted(asked.Terms, scope.Facets(), query.Filter.FirstRow, query.Filter.EndRow);
        var all = await new FullText(db).Find(wanted, inTitle: false, ListPublic.MostCounted + 1, stop);
        var answer = query.ByDate ? await ByDate(query, asked, wanted, all, stop) : await ByRelevance(query, asked, scope, wanted, all, stop);

        return answer.Count > 0 ? answer : answer with { Hints = await new SearchHinting(db, law).Of(asked, query.Filter, stop) };
    }

    private async Task<Answer> ByDate(Query query, SearchQuery asked, FullText.Wanted wanted, List<long> all, CancellationToken stop)
    {
        var size = Math.Clamp(query.PerPage, 1, MostOnAPage);
        var rows = query.Before is { } before ? await new FullText(db).Find(wanted with { Before = Math.Min(before, wanted.Before) }, inTitle: false, size + 1, stop) : [.. all.Take(size + 1)];
        var page = rows.Take(size).ToList();

        return new Answer(asked, await Hits(page, asked, stop), all.Count, 1, 1, rows.Count > size ? page[^1] : null, SearchHints.None);
    }

    private async Task<Answer> ByRelevance(Query query, SearchQuery asked, PublicScope scope, FullText.Wanted wanted, List<long> all, CancellationToken stop)
    {
        var size = Math.Clamp(query.PerPage, 1, MostOnAPage);
        var exact = await Exact(asked, scope, stop);
        var titles = all.Count > MostRanked ? await new FullText(db).Find(wanted, inTitle: true, MostTitles, stop) : [];
        var ranked = await Ranked(asked, [.. exact.Concat(titles).Concat(all).Distinct().Take(MostRanked)], exact, stop);
        var pages = Math.Max(1, (ranked.Count + size - 1) / size);
        var number = Math.Clamp(query.Page, 1, pages);

        return new Answer(asked, await Hits([.. ranked.Skip((number - 1) * size).Take(size)], asked, stop), Math.Max(all.Count, ranked.Count), number, pages, null, SearchHints.None);
    }

    // Titles are short and say most; of the texts only those are read whose titles say the most.
    private async Task<List<long>> Ranked(SearchQuery asked, List<long> candidates, List<long> exact, CancellationToken stop)
    {
        var titles = await db.PublicEntries.AsNoTracking().Where(e => candidates.Contains(e.Row)).Select(e => new { e.Row, e.Title }).ToListAsync(stop);
        var byTitle = titles.Select(t => (t.Row, Score: SearchRank.OfTitle(asked, t.Title) + (exact.Contains(t.Row) ? SearchRank.Exact : 0)))
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Row).ToList();
        var read = byTitle.Take(MostRead).Select(one => one.Row).ToList();
        var texts = await db.PublicTexts.AsNoTracking().Where(t => read.Contains(t.Row)).Select(t => new { t.Row, Text = t.Plain.Substring(0, ReadForRank) }).ToDictionaryAsync(t => t.Row, t => t.Text, stop);

        return [.. byTitle.Select(one => (one.Row, Score: one.Score + (texts.TryGetValue(one.Row, out var text) ? SearchRank.OfText(asked, text) : 0)))
            .OrderByDescending(one => one.Score).ThenByDescending(one => one.Row).Select(one => one.Row)];
    }

    private async Task<List<long>> Exact(SearchQuery asked, PublicScope scope, CancellationToken stop)
    {
        var number = asked.NumberKey;
        return await scope.Of(db.PublicEntries).Where(e => (number != null && e.NumberKey == number) || e.IndexNumber == asked.Text)
            .OrderByDescending(e => e.Row).Select(e => e.Row).Take(MostOnAPage).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<PublicHit>> Hits(List<long> rows, SearchQuery asked, CancellationToken stop)
    {
        var lines = await db.PublicEntries.AsNoTracking().Where(e => rows.Contains(e.Row)).Select(PublicLine.Of).ToDictionaryAsync(line => line.Row, stop);
        var texts = await db.PublicTexts.AsNoTracking().Where(t => rows.Contains(t.Row)).Select(t => new { t.Row, Plain = t.Plain.Substring(0, ReadForPassage) }).ToDictionaryAsync(t => t.Row, t => t.Plain, stop);

        return [.. rows.Where(lines.ContainsKey).Select(row => new PublicHit(lines[row], Passage.Whole(lines[row].Title, asked), Passage.Around(texts.GetValueOrDefault(row) ?? "", asked)))];
    }
}

/// <summary>A line found, with the words marked in it.</summary>
/// <param name="Line">The entry.</param>
/// <param name="Title">Its title in pieces.</param>
/// <param name="Text">A passage of its text in pieces; empty when it has none.</param>
public sealed record PublicHit(PublicLine Line, IReadOnlyList<Passage> Title, IReadOnlyList<Passage> Text);
