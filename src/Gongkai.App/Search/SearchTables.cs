using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Search;

/// <summary>
/// The full-text index, which no model can describe, and the stamp of everything public. The databases keep both themselves, by triggers and generated columns: whatever
/// writes a row, in whichever way, the index and the stamp have changed in the same transaction. Made whenever the tables are brought up to date, and harmless
/// when it is there already. (docs/adr/0011-search-inside-the-database.md)
/// </summary>
internal static class SearchTables
{
    private const string Bump = """UPDATE "PublicStamp" SET "Value" = "Value" + 1;""";

    // One row, of this database alone: it is no record, and no backup has it.
    private static readonly string[] Stamp =
    [
        """CREATE TABLE IF NOT EXISTS "PublicStamp" ("Value" bigint NOT NULL);""",
        """INSERT INTO "PublicStamp" ("Value") SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM "PublicStamp");""",
    ];

    // What changes a row here changes a page. A letter from the public is on no page before somebody answers it.
    private static readonly string[] Always =
    [
        "PublicEntries", "Organs", "FormerNames", "CatalogueRows", "GuideVersions", "RegisteredDocuments", "DocumentEvents", "DocumentTexts", "CleanUps", "CleanUpLines", "DecisionRecords", "FeeRecords",
        "Consultations", "Surveys", "SurveyReplies", "Villages", "VillageNotices", "RequestLogs",
    ];

    /// <summary>
    /// Tables whose rows the public sees, with what must happen to a row for pages to change. Drafts change all day and nobody sees them: of versions
    /// only the moves count.
    /// </summary>
    private static readonly (string Table, string When)[] Stamped =
    [
        .. Always.SelectMany(table => new[] { (table, "INSERT"), (table, "UPDATE"), (table, "DELETE") }),
        ("ItemVersions", """UPDATE OF "State" """), ("ReportVersions", """UPDATE OF "State" """), ("Messages", "UPDATE"), ("Messages", "DELETE"),
    ];

    // The word breaker "ascii" parts at blanks and leaves every other character alone: the words are made by SearchWords, and not to be broken again. Titles have a table of their
    // own: as a column of the other, every text would be opened to find that its title has not what it says itself. Where in a text a word stands is not kept; see PhraseSearch.
    private static readonly string[] Sqlite = [.. new[] { ("PublicWords", "Words"), ("PublicTitles", "TitleWords") }.SelectMany(Indexed)];

    private static string[] Indexed((string Index, string Words) one) =>
    [
        $"""
        CREATE VIRTUAL TABLE IF NOT EXISTS "{one.Index}" USING fts5("Words", content='', contentless_delete=1, tokenize='ascii', detail=none);
        """,
        $"""
        INSERT INTO "{one.Index}" ("rowid", "Words") SELECT "Row", "{one.Words}" || ' ' || "Facets" FROM "PublicTexts" WHERE NOT EXISTS (SELECT 1 FROM "{one.Index}");
        """,
        $"""
        CREATE TRIGGER IF NOT EXISTS "{one.Index}_in" AFTER INSERT ON "PublicTexts" BEGIN
            INSERT INTO "{one.Index}" ("rowid", "Words") VALUES (new."Row", new."{one.Words}" || ' ' || new."Facets");
        END;
        """,
        $"""
        CREATE TRIGGER IF NOT EXISTS "{one.Index}_out" AFTER DELETE ON "PublicTexts" BEGIN
            DELETE FROM "{one.Index}" WHERE "rowid" = old."Row";
        END;
        """,
        $"""
        CREATE TRIGGER IF NOT EXISTS "{one.Index}_anew" AFTER UPDATE ON "PublicTexts" BEGIN
            DELETE FROM "{one.Index}" WHERE "rowid" = old."Row";
            INSERT INTO "{one.Index}" ("rowid", "Words") VALUES (new."Row", new."{one.Words}" || ' ' || new."Facets");
        END;
        """,
    ];

    // What earlier programs made in the place of these two: a table with columns, of which titles were asked through a filter.
    private static readonly string[] SqliteBefore =
    [
        """DROP TRIGGER IF EXISTS "PublicTexts_in";""", """DROP TRIGGER IF EXISTS "PublicTexts_out";""", """DROP TRIGGER IF EXISTS "PublicTexts_anew";""", """DROP TABLE IF EXISTS "PublicSearch";""",
    ];

    // A column is added only where there is none: even an addition that does nothing would wait for every reader. The stamp moves once in a transaction, however many rows it writes.
    private static readonly string[] Postgres =
    [
        """
        DO $do$ BEGIN
            IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'PublicTexts' AND column_name = 'Vector') THEN
                ALTER TABLE "PublicTexts"
                    ADD COLUMN "Vector" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "Words" || ' ' || "Facets")) STORED,
                    ADD COLUMN "TitleVector" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "TitleWords" || ' ' || "Facets")) STORED;
                -- Long values stand apart from the rows, so that thousands of hits are looked up in few pages.
                ALTER TABLE "PublicTexts" SET (toast_tuple_target = 128);
                -- What is published goes into the index itself, and not into a list that every search would read through.
                CREATE INDEX "IX_PublicTexts_Vector" ON "PublicTexts" USING gin ("Vector") WITH (fastupdate = off);
                CREATE INDEX "IX_PublicTexts_TitleVector" ON "PublicTexts" USING gin ("TitleVector") WITH (fastupdate = off);
            END IF;
        END $do$;
        """,
        $"""
        CREATE OR REPLACE FUNCTION public_stamp() RETURNS trigger LANGUAGE plpgsql AS $do$ BEGIN
            IF current_setting('gongkai.stamped', true) IS DISTINCT FROM txid_current()::text THEN
                {Bump}
                PERFORM set_config('gongkai.stamped', txid_current()::text, true);
            END IF;
            RETURN NULL;
        END $do$;
        """,
    ];

    /// <summary>The number that moves whenever something public changes.</summary>
    public static async Task<long> Moved(DbContext db, CancellationToken stop) => (await db.Database.SqlQueryRaw<long>("""SELECT "Value" FROM "PublicStamp" """).ToListAsync(stop)).Single();

    /// <summary>Whether they were made as this program makes them: a number of the statements stands in the database itself, so that a start need not make them again.</summary>
    public static async Task<bool> AreMade(DbContext db, CancellationToken stop) => db.Database.IsNpgsql()
        ? (await db.Database.SqlQueryRaw<string?>("""SELECT obj_description(to_regclass('"PublicStamp"'), 'pg_class') AS "Value" """).ToListAsync(stop)).Single() == Mark(db).ToString(CultureInfo.InvariantCulture)
        : (await db.Database.SqlQueryRaw<int>("""SELECT "user_version" AS "Value" FROM pragma_user_version""").ToListAsync(stop)).Single() == Mark(db);

    /// <summary>Hooks the step into whatever brings the tables up to date: the site's start, the command line, a restore, a test.</summary>
    public static void AddTo(DbContextOptionsBuilder options) => options.UseSeeding((db, _) => Make(db)).UseAsyncSeeding((db, _, stop) => Make(db, stop));

    private static void Make(DbContext db)
    {
        foreach (var statement in Statements(db).Append(Marking(db)))
        {
            db.Database.ExecuteSqlRaw(statement);
        }
    }

    private static async Task Make(DbContext db, CancellationToken stop)
    {
        foreach (var statement in Statements(db).Append(Marking(db)))
        {
            await db.Database.ExecuteSqlRawAsync(statement, stop);
        }
    }

    private static string Marking(DbContext db) => db.Database.IsNpgsql() ? $"""COMMENT ON TABLE "PublicStamp" IS '{Mark(db)}';""" : $"PRAGMA user_version = {Mark(db)};";

    private static int Mark(DbContext db) =>
        BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Statements(db))))) & int.MaxValue;

    private static IEnumerable<string> Statements(DbContext db)
    {
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).ToHashSet();
        var stamped = Stamped.Where(one => tables.Contains(one.Table)).Select(one => (Name: $"Stamp_{one.Table}_{one.When.Split(' ')[0]}", one.Table, one.When));

        return db.Database.IsNpgsql() ? [.. Stamp, .. Postgres, .. stamped.Select(PostgresTrigger)] : [.. Stamp, .. SqliteBefore, .. Sqlite, .. stamped.Select(SqliteTrigger)];
    }

    private static string SqliteTrigger((string Name, string Table, string When) one) => $"""
        CREATE TRIGGER IF NOT EXISTS "{one.Name}" AFTER {one.When} ON "{one.Table}" BEGIN
            {Bump}
        END;
        """;

    private static string PostgresTrigger((string Name, string Table, string When) one) => $"""
        DO $do$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '"{one.Table}"'::regclass AND tgname = '{one.Name}') THEN
                CREATE TRIGGER "{one.Name}" AFTER {one.When} ON "{one.Table}" FOR EACH STATEMENT EXECUTE FUNCTION public_stamp();
            END IF;
        END $do$;
        """;
}
