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

    private bool IsPostgres => db.Database.IsNpgsql();

    /// <summary>Places where everything is found.</summary>
    public Task<List<long>> Find(Wanted wanted, bool inTitle, int most, CancellationToken stop) => IsPostgres
        ? Postgres(SearchExpression.Postgres(wanted.What, wanted.Facets), inTitle, wanted.From, wanted.Before, most, stop)
        : Sqlite(SearchExpression.Sqlite(wanted.What, wanted.Facets, inTitle), wanted.From, wanted.Before, most, stop);

    /// <summary>Places whose title has one of the words.</summary>
    public Task<List<long>> Near(IReadOnlyList<string> words, int most, CancellationToken stop) => IsPostgres
        ? Postgres(SearchExpression.Nearest(words, true), true, 0, long.MaxValue, most, stop)
        : Sqlite(SearchExpression.Nearest(words, false), 0, long.MaxValue, most, stop);

    /// <summary>Places that only a filter leads to, when it has several conditions: ordinary indexes answer one at a time in the order of publication.</summary>
    public Task<List<long>> List(IReadOnlyList<IReadOnlyList<string>> facets, long from, long before, bool oldestFirst, int most, CancellationToken stop)
    {
        var expression = IsPostgres ? SearchExpression.Postgres([], facets) : SearchExpression.Sqlite([], facets, false);
        return (IsPostgres, oldestFirst) switch
        {
            (true, true) => PostgresOldest(expression, from, before, most, stop),
            (true, false) => Postgres(expression, false, from, before, most, stop),
            (false, true) => SqliteOldest(expression, from, before, most, stop),
            _ => Sqlite(expression, from, before, most, stop),
        };
    }

    private Task<List<long>> SqliteOldest(string expression, long from, long before, int most, CancellationToken stop) => db.Database.SqlQuery<long>($"""
        SELECT "rowid" AS "Value" FROM "PublicSearch" WHERE "PublicSearch" MATCH {expression} AND "rowid" >= {from} AND "rowid" < {before} ORDER BY "rowid" LIMIT {most}
        """).ToListAsync(stop);

    private Task<List<long>> Sqlite(string expression, long from, long before, int most, CancellationToken stop) => db.Database.SqlQuery<long>($"""
        SELECT "rowid" AS "Value" FROM "PublicSearch" WHERE "PublicSearch" MATCH {expression} AND "rowid" >= {from} AND "rowid" < {before} ORDER BY "rowid" DESC LIMIT {most}
        """).ToListAsync(stop);

    private Task<List<long>> Postgres(string expression, bool inTitle, long from, long before, int most, CancellationToken stop) =>
        new NewestFirst(db).Find(inTitle ? "TitleVector" : "Vector", expression, from, before, most, stop);

    private Task<List<long>> PostgresOldest(string expression, long from, long before, int most, CancellationToken stop) => db.Database.SqlQuery<long>($"""
        SELECT "Row" AS "Value" FROM "PublicTexts" WHERE "Vector" @@ to_tsquery('simple', {expression}) AND "Row" + 0 >= {from} AND "Row" + 0 < {before} ORDER BY "Row" + 0 LIMIT {most}
        """).ToListAsync(stop);
}
