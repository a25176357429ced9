using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// PostgreSQL's index of words knows no order: asked for the newest of a word it would fetch every text that has it. So it is asked about the last days, then about the
/// weeks before them, and so on, in one statement whose later parts are not begun once the earlier ones have given enough; from the oldest on in the same way. Each part is
/// bounded by the words of its spans, which the index itself answers; the order is taken from a sum, lest the planner walk along the order of publication and open every
/// text on its way.
/// </summary>
internal sealed class SpanBySpan(OfficeDb db)
{
    /// <param name="Column">The indexed column.</param>
    /// <param name="Expression">What must be found.</param>
    /// <param name="From">From this place.</param>
    /// <param name="Before">And before that one.</param>
    /// <param name="OldestFirst">From which end.</param>
    /// <param name="Most">No more than these.</param>
    public sealed record Question(string Column, string Expression, long From, long Before, bool OldestFirst, int Most);

    // So many spans of a length at a time, and every part two to four times the one before: what is fetched too much stays little.
    private static readonly (int Length, int Spans)[] Steps = [(2, 2), (2, 4), (5, 2), (5, 4), (8, 2), (8, 4), (11, 2)];

    private sealed record Part(IEnumerable<SearchSpan> Spans, long From, long Before);

    public async Task<List<long>> Find(Question asked, CancellationToken stop)
    {
        // Without the ends a page near the oldest would look for more where nothing can be.
        var ends = await PublicRow.Ends(db, null, stop);
        var (from, before) = (Math.Max(asked.From, ends.From), Math.Min(asked.Before, ends.Before));
        if (from >= before)
        {
            return [];
        }

        // Only the name of a column and a direction are written into it.
        var (parts, direction) = (asked.OldestFirst ? Oldest(from, before).ToList() : [.. Newest(from, before)], asked.OldestFirst ? "ASC" : "DESC");
        var most = parts.Count * 3;
        var sql = string.Join("\nUNION ALL\n", parts.Select((_, i) => $$"""
            (SELECT "Row" AS "Value" FROM "PublicTexts" WHERE "{{asked.Column}}" @@ to_tsquery('simple', {{{i * 3}}}) AND "Row" + 0 >= {{{(i * 3) + 1}}} AND "Row" + 0 < {{{(i * 3) + 2}}} ORDER BY "Row" + 0 {{direction}} LIMIT {{{most}}})
            """));

        var whole = $$"""SELECT "Value" FROM ({{sql}}) AS "Parts" LIMIT {{{most}}}""";
        return await db.Database.SqlQueryRaw<long>(whole, [.. parts.SelectMany(part => new object[] { Words(asked.Expression, part), part.From, part.Before }), asked.Most]).ToListAsync(stop);
    }

    private static string Words(string expression, Part part) => $"({expression}) & ({string.Join(" | ", part.Spans.Select(span => $"'{SearchFacets.Span(span)}'"))})";

    private static IEnumerable<Part> Newest(long from, long before)
    {
        foreach (var (length, spans) in Steps)
        {
            var start = Math.Max(from, SearchSpan.Of(before - 1, length).Moved(1 - spans).From);
            yield return new(SearchSpan.Between(start, before, length), start, before);
            before = start;
            if (start == from)
            {
                yield break;
            }
        }

        yield return new(SearchSpan.Between(from, before, Steps[^1].Length), from, before);
    }

    private static IEnumerable<Part> Oldest(long from, long before)
    {
        foreach (var (length, spans) in Steps)
        {
            var end = Math.Min(before, SearchSpan.Of(from, length).Moved(spans).From);
            yield return new(SearchSpan.Between(from, end, length), from, end);
            from = end;
            if (end == before)
            {
                yield break;
            }
        }

        yield return new(SearchSpan.Between(from, before, Steps[^1].Length), from, before);
    }
}
