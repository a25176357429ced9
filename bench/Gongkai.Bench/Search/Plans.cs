using System.Data.Common;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Bench.Search;

/// <summary>How the database answers the questions behind the numbers.</summary>
internal static class Plans
{
    public static async Task<int> Print(OfficeDb db, Guid organ)
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        foreach (var (name, sql) in db.Database.IsNpgsql() ? Postgres(organ) : Sqlite(organ))
        {
            Console.WriteLine($"\n{name}\n    {sql}");
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Nothing of anybody's.
            command.CommandText = (db.Database.IsNpgsql() ? "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " : "EXPLAIN QUERY PLAN ") + sql;
#pragma warning restore CA2100
            await Lines(command, db.Database.IsNpgsql() ? 0 : 3);
        }

        return 0;
    }

    private static async Task Lines(DbCommand command, int column)
    {
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            Console.WriteLine("      " + reader.GetValue(column));
        }
    }

    private static IEnumerable<(string, string)> Sqlite(Guid organ) =>
    [
        ("list", """SELECT "Row" FROM "PublicEntries" WHERE "Row" < 1600000000000000000 ORDER BY "Row" DESC LIMIT 21"""),
        ("list of an organ", $"""SELECT "Row" FROM "PublicEntries" WHERE "OrganId" = '{organ.ToString().ToUpperInvariant()}' AND "Row" < 1600000000000000000 ORDER BY "Row" DESC LIMIT 21"""),
        ("list of theme and year", """SELECT "rowid" FROM "PublicTitles" WHERE "PublicTitles" MATCH '("zzfxt3036") AND ("zzfxy32303230")' AND "rowid" < 1600000000000000000 ORDER BY "rowid" DESC LIMIT 1001"""),
        ("search", """SELECT "rowid" FROM "PublicWords" WHERE "PublicWords" MATCH '(("宅基" AND "基地"))' AND "rowid" < 1600000000000000000 ORDER BY "rowid" DESC LIMIT 1001"""),
        ("search, in titles", """SELECT "rowid" FROM "PublicTitles" WHERE "PublicTitles" MATCH '(("宅基" AND "基地"))' AND "rowid" < 1600000000000000000 ORDER BY "rowid" DESC LIMIT 200"""),
    ];

    // The span of days that the newest papers stand in, as SearchSpan says it.
    private static string Last(int length, int before = 0) => $"zzfxd{length}x{((SearchBench.Until - DateTime.UnixEpoch).Days >> length) - before}";

    private static IEnumerable<(string, string)> Postgres(Guid organ) =>
    [
        ("list", """SELECT "Row" FROM "PublicEntries" WHERE "Row" < 1600000000000000000 ORDER BY "Row" DESC LIMIT 21"""),
        ("list of an organ", $"""SELECT "Row" FROM "PublicEntries" WHERE "OrganId" = '{organ}' AND "Row" < 1600000000000000000 ORDER BY "Row" DESC LIMIT 21"""),
        ("list of theme and year", """SELECT "Row" FROM "PublicEntries" WHERE "ThemeCode" = '06' AND "Year" = 2020 ORDER BY "Row" DESC LIMIT 21"""),
        ("search, a subject, in the last days", $"""SELECT "Row" FROM "PublicTexts" WHERE "Vector" @@ to_tsquery('simple', '(''宅基'' & ''基地'') & (''{Last(8)}'' | ''{Last(8, 1)}'')') ORDER BY "Row" + 0 DESC LIMIT 1001"""),
        ("search, a subject, in all years", """SELECT "Row" FROM "PublicTexts" WHERE "Vector" @@ to_tsquery('simple', '(''宅基'' & ''基地'')') ORDER BY "Row" + 0 DESC LIMIT 1001"""),
        ("search, in titles", """SELECT "Row" FROM "PublicTexts" WHERE "TitleVector" @@ to_tsquery('simple', '(''宅基'' & ''基地'')') ORDER BY "Row" DESC LIMIT 300"""),
        ("search, a word of every text, in the last days", $"""SELECT "Row" FROM "PublicTexts" WHERE "Vector" @@ to_tsquery('simple', '(''特此'' & ''此公'' & ''公告'') & (''{Last(5)}'' | ''{Last(5, 1)}'')') ORDER BY "Row" + 0 DESC LIMIT 1001"""),
        ("list of theme, year, validity", """SELECT "Row" FROM "PublicTexts" WHERE "TitleVector" @@ to_tsquery('simple', '''zzfxt3036'' & ''zzfxy32303230'' & ''zzfxv52657065616c6564''') ORDER BY "Row" + 0 DESC LIMIT 1001"""),
        ("search within an organ", $"""SELECT "Row" FROM "PublicTexts" WHERE "Vector" @@ to_tsquery('simple', '(''宅基'' & ''基地'') & (''zzfxo{organ:N}'')') ORDER BY "Row" DESC LIMIT 1001"""),
    ];
}
