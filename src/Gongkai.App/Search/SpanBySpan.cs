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
    private const double FirstDaysOfSeveral = 64;
    private const int Many = 100;
    private const double MostDaysOfNothing = 512;

    /// <param name="Column">The indexed column.</param>
    /// <param name="Expressions">What must be found, all of it.</param>
    /// <param name="From">From this place.</param>
    /// <param name="Before">And before that one.</param>
    /// <param name="OldestFirst">From which end.</param>
    /// <param name="Most">No more than these.</param>
    /// <param name="FirstDays">So many days may be asked about at first, where it is known that they have not too many.</param>
    public sealed record Question(string Column, IReadOnlyList<string> Expressions, long From, long Before, bool OldestFirst, int Most, double FirstDays);

    private (long From, long Before)? ends;

    private sealed record Part(IReadOnlyList<SearchSpan> Spans, long From, long Before);

    public async Task<List<long>> Find(Question asked, CancellationToken stop)
    {
        // Without the ends a page near the oldest would look for more where nothing can be.
        var all = ends ??= await PublicRow.Ends(db, null, stop);
        var (from, before) = (Math.Max(asked.From, all.From), Math.Min(asked.Before, all.Before));
        var (found, looked, days) = (new List<long>(), 0.0, asked.FirstDays > SearchSpan.Days(all.Before - all.From) / 2 ? null : (double?)Math.Max(First(asked), asked.FirstDays));
        while (from < before && found.Count < asked.Most)
        {
            var part = days is { } some ? Cut(from, before, some, asked.OldestFirst) : Rest(from, before, all.Before - all.From);
            found.AddRange(await Ask(asked, part, asked.Most - found.Count, stop));
            looked += SearchSpan.Days(part.Before - part.From);
            (from, before) = asked.OldestFirst ? (part.Before, before) : (from, part.From);
            days = NextDays(found.Count, looked, asked.Most, SearchSpan.Days(before - from));
        }

        return found;
    }

    // What several questions must all have is seldom: from a few days nothing could be judged.
    private static double First(Question asked) => asked.Expressions.Count > 1 && asked.Most > Many ? FirstDaysOfSeveral : FirstDays;

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
        // The spans are a question of their own, and the first: the index leaps to where they are. Only the name of a column, a direction and numbers of parameters are written into the statement.
        var spans = string.Join(" | ", part.Spans.Select(span => $"'{SearchFacets.Span(span)}'"));
        IReadOnlyList<string> questions = spans.Length == 0 ? asked.Expressions : [spans, .. asked.Expressions];
        var direction = asked.OldestFirst ? "ASC" : "DESC";
        var where = string.Concat(Enumerable.Range(3, questions.Count).Select(i => $$"""AND "{{asked.Column}}" @@ to_tsquery('simple', {{{i}}}) """));
        var sql = $$"""SELECT "Row" AS "Value" FROM "PublicTexts" WHERE "Row" + 0 >= {0} AND "Row" + 0 < {1} {{where}}ORDER BY "Row" + 0 {{direction}} LIMIT {2}""";

        return await db.Database.SqlQueryRaw<long>(sql, [part.From, part.Before, most, .. questions]).ToListAsync(stop);
    }
}
