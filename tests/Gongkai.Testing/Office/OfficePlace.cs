using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gongkai.Testing.Office;

/// <summary>An empty place for an office: a folder of its own and a database with all tables and no rows, gone when disposed.</summary>
public sealed class OfficePlace : IDisposable
{
    private const string TemplateName = "office_template";

    private static readonly Lazy<byte[]> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<PostgresServer> PostgresTemplate = new(MakePostgresTemplate);

    // One key, and so one model, for all offices of the process.
    private static readonly TemporaryFolder KeyFolder = new();
    private static readonly Lazy<string> SharedKey = new(MakeKey);
    private static int counter;

    private readonly TemporaryFolder folder = new();
    private readonly string? postgres;

    /// <param name="database">Where its rows are kept.</param>
    /// <param name="migrated">Whether its tables are there; else the database is there without tables (PostgreSQL) or not at all (SQLite).</param>
    public OfficePlace(Database database, bool migrated = true)
    {
        Settings = new OfficeSettings { Data = Path.Combine(folder.Path, "data"), MasterKeyFile = SharedKey.Value };
        Directory.CreateDirectory(Settings.Data);

        if (database == Database.PostgreSQL)
        {
            postgres = $"office_{Interlocked.Increment(ref counter)}";
            var server = migrated ? PostgresTemplate.Value : PostgresServer.Running;
            server.Copy(migrated ? TemplateName : "template1", postgres);
            Settings.Postgres = server.ConnectionString(postgres);
        }
        else if (migrated)
        {
            File.WriteAllBytes(Path.Combine(Settings.Data, "gongkai.db"), SqliteTemplate.Value);
        }
    }

    /// <summary>To give to <c>AddOffice</c>.</summary>
    public OfficeSettings Settings { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (postgres is not null)
        {
            using var pool = new NpgsqlConnection(Settings.Postgres);
            NpgsqlConnection.ClearPool(pool);
            PostgresServer.Running.Execute($"DROP DATABASE {postgres} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        folder.Dispose();
    }

    private static byte[] MakeSqliteTemplate()
    {
        using var scratch = new TemporaryFolder();
        var file = Path.Combine(scratch.Path, "template.db");
        using (var db = new SqliteOfficeDb(new DbContextOptionsBuilder<SqliteOfficeDb>().UseSqlite($"Data Source={file};Pooling=false").Options))
        {
            db.Database.Migrate();
            Mark(db);
        }

        return File.ReadAllBytes(file);
    }

    private static void Mark(OfficeDb db)
    {
        db.Add(new MasterKeyMark { KeyId = MasterKey.Parse(File.ReadAllText(SharedKey.Value))!.Id });
        db.SaveChanges();
    }

    private static string MakeKey()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => KeyFolder.Dispose();
        var path = Path.Combine(KeyFolder.Path, "master.key");
        new MasterKeyFile(new OfficeSettings { MasterKeyFile = path }).MakeOnce();
        return path;
    }

    private static PostgresServer MakePostgresTemplate()
    {
        var server = PostgresServer.Running;
        server.Execute($"CREATE DATABASE {TemplateName}");
        using var db = new PostgresOfficeDb(new DbContextOptionsBuilder<PostgresOfficeDb>().UseNpgsql(server.ConnectionString(TemplateName) + ";Pooling=false").Options);
        db.Database.Migrate();
        Mark(db);

        return server;
    }
}
