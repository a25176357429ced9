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

    private sealed record Part(IEnumerable<SearchSpan> Spans, long From, long Before);

    private sealed record Ends(long? Oldest, long? Newest);

    public async Task<List<long>> Find(Question asked, CancellationToken stop)
    {
        // Without the ends a page near the oldest would look for more where nothing can be.
        var ends = (await db.Database.SqlQuery<Ends>($"""SELECT min("Row") AS "Oldest", max("Row") AS "Newest" FROM "PublicEntries" """).ToListAsync(stop)).Single();
        var (from, before) = (Math.Max(asked.From, ends.Oldest ?? 0), Math.Min(asked.Before, ends.Newest + 1 ?? 0));
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
        foreach (var length in SearchSpan.Lengths)
        {
            var last = SearchSpan.Of(before - 1, length);
            var start = Math.Max(from, last.Before.From);
            yield return new([last, last.Before], start, before);
            before = start;
            if (start == from)
            {
                yield break;
            }
        }

        yield return new(SearchSpan.Between(from, before), from, before);
    }

    private static IEnumerable<Part> Oldest(long from, long before)
    {
        foreach (var length in SearchSpan.Lengths)
        {
            var first = SearchSpan.Of(from, length);
            var end = Math.Min(before, first.After.After.From);
            yield return new([first, first.After], from, end);
            from = end;
            if (end == before)
            {
                yield break;
            }
        }

        yield return new(SearchSpan.Between(from, before), from, before);
    }
}
