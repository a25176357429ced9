using System.Threading.Channels;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Gongkai.Bench.Search;

/// <summary>Puts many entries into the two tables as fast as the database takes them; the triggers and generated columns make the index as they always do.</summary>
internal static class Loading
{
    public static async Task<int> Run(OfficeDb db, IEnumerable<(PublicEntry Entry, PublicText Text)> papers)
    {
        var (count, postgres) = (0, db.Database.IsNpgsql());
        if (postgres)
        {
            await db.Database.ExecuteSqlRawAsync("""DROP INDEX IF EXISTS "IX_PublicTexts_Vector"; DROP INDEX IF EXISTS "IX_PublicTexts_TitleVector";""");
        }

        await foreach (var portion in MadeAhead(papers))
        {
            if (db.Database.GetDbConnection() is NpgsqlConnection connection)
            {
                await Postgres(db, connection, portion);
            }
            else
            {
                await Sqlite(db, portion);
            }

            count += portion.Length;
            await Console.Error.WriteLineAsync($"{count:N0}");
        }

        // As after a restore: the index of words is made once over everything, the same index that publications keep.
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        if (postgres)
        {
            await db.Database.ExecuteSqlRawAsync("""
                SET maintenance_work_mem = '1GB';
                CREATE INDEX "IX_PublicTexts_Vector" ON "PublicTexts" USING gin ("Vector") WITH (fastupdate = off);
                CREATE INDEX "IX_PublicTexts_TitleVector" ON "PublicTexts" USING gin ("TitleVector") WITH (fastupdate = off);
                """);
        }

        await db.Database.ExecuteSqlRawAsync(postgres ? "VACUUM ANALYZE" : "ANALYZE");
        return count;
    }

    // Papers are made while the database takes those before.
    private static IAsyncEnumerable<(PublicEntry Entry, PublicText Text)[]> MadeAhead(IEnumerable<(PublicEntry Entry, PublicText Text)> papers)
    {
        var portions = Channel.CreateBounded<(PublicEntry Entry, PublicText Text)[]>(2);
        _ = Task.Run(async () =>
        {
            foreach (var portion in papers.Chunk(10_000))
            {
                await portions.Writer.WriteAsync(portion);
            }

            portions.Writer.Complete();
        });

        return portions.Reader.ReadAllAsync();
    }

    private static async Task Postgres(OfficeDb db, NpgsqlConnection connection, (PublicEntry Entry, PublicText Text)[] portion)
    {
        await db.Database.OpenConnectionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync("""
            COPY "PublicEntries" ("Id", "Row", "Kind", "OrganId", "Number", "Title", "DocumentNumber", "NumberKey", "IndexNumber", "MatterCode", "ThemeCode", "Year", "IssuedOn", "Validity", "PublishedAt") FROM STDIN BINARY
            """))
        {
            foreach (var (e, _) in portion)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(e.Id, NpgsqlDbType.Uuid);
                await copy.WriteAsync(e.Row, NpgsqlDbType.Bigint);
                await copy.WriteAsync(e.Kind.ToString(), NpgsqlDbType.Text);
                await copy.WriteAsync(e.OrganId, NpgsqlDbType.Uuid);
                await copy.WriteAsync(e.Number, NpgsqlDbType.Bigint);
                foreach (var text in new[] { e.Title, e.DocumentNumber, e.NumberKey, e.IndexNumber, e.MatterCode, e.ThemeCode })
                {
                    await Text(copy, text);
                }

                await copy.WriteAsync(e.Year!.Value, NpgsqlDbType.Integer);
                await copy.WriteAsync(e.IssuedOn!.Value, NpgsqlDbType.Date);
                await Text(copy, e.Validity);
                await copy.WriteAsync(e.PublishedAt, NpgsqlDbType.TimestampTz);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync("""COPY "PublicTexts" ("Row", "EntryId", "TitleWords", "Words", "Facets", "Plain") FROM STDIN BINARY"""))
        {
            foreach (var (_, t) in portion)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(t.Row, NpgsqlDbType.Bigint);
                await copy.WriteAsync(t.EntryId, NpgsqlDbType.Uuid);
                foreach (var text in new[] { t.TitleWords, t.Words, t.Facets, t.Plain })
                {
                    await Text(copy, text);
                }
            }

            await copy.CompleteAsync();
        }
    }

    private static Task Text(NpgsqlBinaryImporter copy, string? text) => text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text);

    private static async Task Sqlite(OfficeDb db, (PublicEntry Entry, PublicText Text)[] portion)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        await using var entry = connection.CreateCommand();
        entry.Transaction = transaction;
        entry.CommandText = """
            INSERT INTO "PublicEntries" ("Id", "Row", "Kind", "OrganId", "Number", "Title", "DocumentNumber", "NumberKey", "IndexNumber", "MatterCode", "ThemeCode", "Year", "IssuedOn", "Validity", "PublishedAt")
            VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14)
            """;
        await using var words = connection.CreateCommand();
        words.Transaction = transaction;
        words.CommandText = """INSERT INTO "PublicTexts" ("Row", "EntryId", "TitleWords", "Words", "Facets", "Plain") VALUES (@0, @1, @2, @3, @4, @5)""";
        foreach (var (e, t) in portion)
        {
            await Execute(entry, e.Id, e.Row, e.Kind.ToString(), e.OrganId, e.Number, e.Title, e.DocumentNumber, e.NumberKey, e.IndexNumber, e.MatterCode, e.ThemeCode, e.Year, e.IssuedOn, e.Validity, e.PublishedAt);
            await Execute(words, t.Row, t.EntryId, t.TitleWords, t.Words, t.Facets, t.Plain);
        }

        await transaction.CommitAsync();
    }

    private static async Task Execute(SqliteCommand command, params object?[] values)
    {
        command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"@{i}", values[i] ?? DBNull.Value);
        }

        await command.ExecuteNonQueryAsync();
    }
}
