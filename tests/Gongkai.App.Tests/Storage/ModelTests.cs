using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gongkai.App.Tests.Storage;

/// <summary>One model, two databases: neither drifts from its migrations, nor from the other.</summary>
public sealed class ModelTests
{
    private static readonly SqliteOfficeDb Sqlite = new(new DbContextOptionsBuilder<SqliteOfficeDb>().UseSqlite("Data Source=:memory:").Options);
    private static readonly PostgresOfficeDb Postgres = new(new DbContextOptionsBuilder<PostgresOfficeDb>().UseNpgsql("Host=127.0.0.1").Options);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_migrations_say_what_the_model_says(string database) =>
        Assert.False(Db(database).Database.HasPendingModelChanges(), "The model changed: scripts/migrate");

    [Theory]
    [MemberData(nameof(Databases))]
    public void There_is_a_migration(string database) => Assert.NotEmpty(Db(database).Database.GetMigrations());

    [Fact]
    public void Both_have_the_same_tables_columns_and_nullability()
    {
        var sqlite = Columns(Sqlite);

        Assert.Contains("Organs.Name not null", sqlite);
        Assert.Contains("Organs.ShortName null", sqlite);
        Assert.Equal(sqlite, Columns(Postgres));
    }

    [Fact]
    public void Both_have_the_same_keys_and_indexes()
    {
        var sqlite = KeysAndIndexes(Sqlite);

        Assert.Contains("Organs (Code) unique", sqlite);
        Assert.Equal(sqlite, KeysAndIndexes(Postgres));
    }

    private static OfficeDb Db(string database) => database == "SQLite" ? Sqlite : Postgres;

    private static List<string> Columns(OfficeDb db) =>
        [.. Tables(db).SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name} {(column.IsNullable ? "null" : "not null")}")).Order(StringComparer.Ordinal)];

    private static List<string> KeysAndIndexes(OfficeDb db) =>
    [
        .. Tables(db).SelectMany(table => new[]
        {
            table.Indexes.Select(index => $"{table.Name} ({Names(index.Columns)}){(index.IsUnique ? " unique" : "")}"),
            table.UniqueConstraints.Select(key => $"{table.Name} ({Names(key.Columns)}) key"),
            table.ForeignKeyConstraints.Select(key => $"{table.Name} ({Names(key.Columns)}) → {key.PrincipalTable.Name} {key.OnDeleteAction}"),
        }.SelectMany(names => names)).Order(StringComparer.Ordinal),
    ];

    private static string Names(IReadOnlyList<IColumn> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static IEnumerable<ITable> Tables(OfficeDb db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables;
}
