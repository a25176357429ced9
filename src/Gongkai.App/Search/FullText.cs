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

    private bool IsPostgres => db.Database.IsNpgsql();

    /// <summary>Places where everything is found.</summary>
    public async Task<Found> Find(Wanted wanted, bool inTitle, int most, CancellationToken stop)
    {
        if (wanted.What.Any(term => term.StandsTogether))
        {
            return await new PhraseSearch(db, this).Find(wanted, inTitle, most, stop);
        }

        var rows = await Words(wanted, inTitle, most, stop);
        return new Found(rows, rows.Count < most ? null : rows[^1]);
    }

    /// <summary>The same without asking whether the words of a phrase stand together.</summary>
    internal Task<List<long>> Words(Wanted wanted, bool inTitle, int most, CancellationToken stop) =>
        Places(IsPostgres ? SearchExpression.Postgres(wanted.What, wanted.Facets) : SearchExpression.Sqlite(wanted.What, wanted.Facets), inTitle, wanted.From, wanted.Before, false, most, stop);

    /// <summary>Places whose title has one of the words.</summary>
    public Task<List<long>> Near(IReadOnlyList<string> words, int most, CancellationToken stop) => Places(SearchExpression.Nearest(words, IsPostgres), true, 0, long.MaxValue, false, most, stop);

    /// <summary>Places that only a filter leads to, when it has several conditions: ordinary indexes answer one at a time in the order of publication.</summary>
    public Task<List<long>> List(IReadOnlyList<IReadOnlyList<string>> facets, long from, long before, bool oldestFirst, int most, CancellationToken stop) =>
        Places(IsPostgres ? SearchExpression.Postgres([], facets) : SearchExpression.Sqlite([], facets), true, from, before, oldestFirst, most, stop);

    // A title's index has the filters' words too and is the smaller one. Only the name of a table and a direction are written into the statement.
    private Task<List<long>> Places(string expression, bool inTitle, long from, long before, bool oldestFirst, int most, CancellationToken stop)
    {
        if (IsPostgres)
        {
            return new SpanBySpan(db).Find(new(inTitle ? "TitleVector" : "Vector", expression, from, before, oldestFirst, most), stop);
        }

        var (table, direction) = (inTitle ? "PublicTitles" : "PublicWords", oldestFirst ? "ASC" : "DESC");
        var sql = $$"""SELECT "rowid" AS "Value" FROM "{{table}}" WHERE "{{table}}" MATCH {0} AND "rowid" >= {1} AND "rowid" < {2} ORDER BY "rowid" {{direction}} LIMIT {3}""";
        return db.Database.SqlQueryRaw<long>(sql, expression, from, before, most).ToListAsync(stop);
    }
}
