using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// PostgreSQL's index of words knows no order: asked for the newest of a word it would fetch every text that has it. So it is asked about the last days first, and then about as
/// long a time before them as will give enough, judged by what the days had; what is seldom is asked for in one go. From the oldest on in the same way. A part is bounded by the
/// words of its spans, which the index itself answers; the order is taken from a sum, lest the planner walk along the order of publication and open every text on its way.
/// </summary>
internal sealed class SpanBySpan(OfficeDb db)
{
    private const double FirstDays = 8;
    private const double MostDaysOfNothing = 512;

    /// <param name="Column">The indexed column.</param>
    /// <param name="Expression">What must be found.</param>
    /// <param name="From">From this place.</param>
    /// <param name="Before">And before that one.</param>
    /// <param name="OldestFirst">From which end.</param>
    /// <param name="Most">No more than these.</param>
    public sealed record Question(string Column, string Expression, long From, long Before, bool OldestFirst, int Most);

    private sealed record Part(IReadOnlyList<SearchSpan> Spans, long From, long Before);

    public async Task<List<long>> Find(Question asked, CancellationToken stop)
    {
        // Without the ends a page near the oldest would look for more where nothing can be.
        var ends = await PublicRow.Ends(db, null, stop);
        var (from, before) = (Math.Max(asked.From, ends.From), Math.Min(asked.Before, ends.Before));
        var (found, looked, days) = (new List<long>(), 0.0, (double?)FirstDays);
        while (from < before && found.Count < asked.Most)
        {
            var part = days is { } some ? Cut(from, before, some, asked.OldestFirst) : Rest(from, before, ends.Before - ends.From);
            found.AddRange(await Ask(asked, part, asked.Most - found.Count, stop));
            looked += SearchSpan.Days(part.Before - part.From);
            (from, before) = asked.OldestFirst ? (part.Before, before) : (from, part.From);
            days = NextDays(found.Count, looked, asked.Most, SearchSpan.Days(before - from));
        }

        return found;
    }

    // Null for all that is left, where that is little by what the days had so far: in one go it costs less than in parts.
    private static double? NextDays(int found, double looked, int most, double left)
    {
        if (found == 0)
        {
            return looked < MostDaysOfNothing ? looked * 8 : null;
        }

        var aDay = found / looked;
        return aDay * left <= (2 * most) + 200 ? null : Math.Max(looked, 1.3 * (most - found) / aDay);
    }

    private static Part Cut(long from, long before, double days, bool oldestFirst)
    {
        var (length, spans) = SearchSpan.Covering(days);
        if (oldestFirst)
        {
            before = Math.Min(before, SearchSpan.Of(from, length).Moved(spans).From);
        }
        else
        {
            from = Math.Max(from, SearchSpan.Of(before - 1, length).Moved(1 - spans).From);
        }

        return new Part([.. SearchSpan.Between(from, before, length)], from, before);
    }

    // The words of spans are of use where they leave out more than they let in.
    private static Part Rest(long from, long before, long all) =>
        new(before - from > all / 2 ? Array.Empty<SearchSpan>() : [.. SearchSpan.Between(from, before, SearchSpan.Covering(SearchSpan.Days(before - from)).Length)], from, before);

    private async Task<List<long>> Ask(Question asked, Part part, int most, CancellationToken stop)
    {
        // Only the name of a column and a direction are written into it.
        var direction = asked.OldestFirst ? "ASC" : "DESC";
        var sql = $$"""
            SELECT "Row" AS "Value" FROM "PublicTexts" WHERE "{{asked.Column}}" @@ to_tsquery('simple', {0}) AND "Row" + 0 >= {1} AND "Row" + 0 < {2} ORDER BY "Row" + 0 {{direction}} LIMIT {3}
            """;
        var words = part.Spans.Count == 0 ? asked.Expression : $"({asked.Expression}) & ({string.Join(" | ", part.Spans.Select(span => $"'{SearchFacets.Span(span)}'"))})";

        return await db.Database.SqlQueryRaw<long>(sql, words, part.From, part.Before, most).ToListAsync(stop);
    }
}
