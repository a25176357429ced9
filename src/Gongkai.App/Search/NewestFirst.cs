using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// PostgreSQL's index of words knows no order: asked for the newest of a word it would fetch every text that has it. So it is asked about the last days, then about the
/// weeks before them, and so on, in one statement whose later parts are not begun once the earlier ones have given enough. Each part is bounded by the words of its spans,
/// which the index itself answers; the order is taken from a sum, lest the planner walk along the order of publication and open every text on its way.
/// </summary>
internal sealed class NewestFirst(OfficeDb db)
{
    /// <param name="column">The indexed column.</param>
    /// <param name="expression">What must be found.</param>
    /// <param name="from">From this place.</param>
    /// <param name="before">And before that one.</param>
    /// <param name="most">No more than these.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<List<long>> Find(string column, string expression, long from, long before, int most, CancellationToken stop)
    {
        var newest = before < long.MaxValue ? before - 1 : await db.PublicEntries.MaxAsync(e => (long?)e.Row, stop) ?? -1;
        if (newest < from)
        {
            return [];
        }

        // Only the names of two columns are written into it.
        var parts = Parts(expression, newest, from, before).ToList();
        var sql = string.Join("\nUNION ALL\n", parts.Select((_, i) => $$"""
            (SELECT "Row" AS "Value" FROM "PublicTexts" WHERE "{{column}}" @@ to_tsquery('simple', {{{i * 3}}}) AND "Row" + 0 >= {{{(i * 3) + 1}}} AND "Row" + 0 < {{{(i * 3) + 2}}} ORDER BY "Row" + 0 DESC LIMIT {{{parts.Count * 3}}})
            """));

        var whole = $$"""SELECT "Value" FROM ({{sql}}) AS "Parts" LIMIT {{{parts.Count * 3}}}""";
        return await db.Database.SqlQueryRaw<long>(whole, [.. parts.SelectMany(part => new object[] { part.Expression, part.From, part.Before }), most]).ToListAsync(stop);
    }

    private static IEnumerable<(string Expression, long From, long Before)> Parts(string expression, long newest, long from, long before)
    {
        foreach (var length in SearchSpan.Lengths)
        {
            var last = SearchSpan.Of(newest, length);
            var start = Math.Max(from, last.Before.From);
            yield return ($"({expression}) & ('{SearchFacets.Span(last)}' | '{SearchFacets.Span(last.Before)}')", start, before);
            before = start;
            if (start == from)
            {
                yield break;
            }
        }

        yield return (expression, from, before);
    }
}
