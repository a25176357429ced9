using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>Asks the index of either database for places of entries, newest first.</summary>
internal sealed class FullText(OfficeDb db)
{
    /// <param name="What">What must be found.</param>
    /// <param name="Facets">Of each group one must be there.</param>
    /// <param name="From">From this place.</param>
    /// <param name="Before">And before that one.</param>
    public sealed record Wanted(IReadOnlyList<SearchTerm> What, IReadOnlyList<IReadOnlyList<string>> Facets, long From = 0, long Before = long.MaxValue);

    /// <param name="Rows">Newest first.</param>
    /// <param name="Rest">Before this place nothing was looked at; null when nothing is left there.</param>
    public sealed record Found(IReadOnlyList<long> Rows, long? Rest);

    // One for all that is asked: where the oldest and the newest stand is then looked up once.
    private readonly SpanBySpan spans = new(db);

    private bool IsPostgres => db.Database.IsNpgsql();

    /// <summary>Places where everything is found.</summary>
    /// <param name="inText">What was found in the texts, where it is known: a title's words stand in its text too, so no more will be found in titles of the same time.</param>
    public async Task<Found> Find(Wanted wanted, bool inTitle, int most, CancellationToken stop, Found? inText = null)
    {
        if (wanted.What.Any(term => term.StandsTogether))
        {
            return await new PhraseSearch(db, this).Find(wanted, inTitle, most, stop);
        }

        var rows = await Words(wanted, inTitle, most, stop, inText is { Rows.Count: > 0 } known ? SearchSpan.Days(known.Rows[0] - known.Rows[^1]) : 0);
        return new Found(rows, rows.Count < most ? null : rows[^1]);
    }

    /// <summary>The same without asking whether the words of a phrase stand together.</summary>
    internal Task<List<long>> Words(Wanted wanted, bool inTitle, int most, CancellationToken stop, double firstDays = 0) =>
        Places(Expressions(wanted.What, wanted.Facets), inTitle, wanted.From, wanted.Before, false, most, stop, firstDays);

    /// <summary>Places whose title has one of the words.</summary>
    public Task<List<long>> Near(IReadOnlyList<string> words, int most, CancellationToken stop) => Places([SearchExpression.Nearest(words, IsPostgres)], true, 0, long.MaxValue, false, most, stop);

    /// <summary>Places that only a filter leads to, when it has several conditions: ordinary indexes answer one at a time in the order of publication.</summary>
    public Task<List<long>> List(IReadOnlyList<IReadOnlyList<string>> facets, long from, long before, bool oldestFirst, int most, CancellationToken stop) =>
        Places(Expressions([], facets), true, from, before, oldestFirst, most, stop);

    // Of SQLite one.
    private IReadOnlyList<string> Expressions(IReadOnlyList<SearchTerm> terms, IReadOnlyList<IReadOnlyList<string>> facets) =>
        IsPostgres ? SearchExpression.Postgres(terms, facets) : [SearchExpression.Sqlite(terms, facets)];

    // A title's index has the filters' words too and is the smaller one. Only the name of a table and a direction are written into the statement.
    private Task<List<long>> Places(IReadOnlyList<string> expressions, bool inTitle, long from, long before, bool oldestFirst, int most, CancellationToken stop, double firstDays = 0)
    {
        if (IsPostgres)
        {
            return spans.Find(new(inTitle ? "TitleVector" : "Vector", expressions, from, before, oldestFirst, most, firstDays), stop);
        }

        var (table, direction) = (inTitle ? "PublicTitles" : "PublicWords", oldestFirst ? "ASC" : "DESC");
        var sql = $$"""SELECT "rowid" AS "Value" FROM "{{table}}" WHERE "{{table}}" MATCH {0} AND "rowid" >= {1} AND "rowid" < {2} ORDER BY "rowid" {{direction}} LIMIT {3}""";
        return db.Database.SqlQueryRaw<long>(sql, expressions[0], from, before, most).ToListAsync(stop);
    }
}
