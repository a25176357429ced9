using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gongkai.Migrations;

internal sealed class Sqlite : IDesignTimeDbContextFactory<SqliteOfficeDb>
{
    public SqliteOfficeDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteOfficeDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class Postgres : IDesignTimeDbContextFactory<PostgresOfficeDb>
{
    public PostgresOfficeDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresOfficeDb>().UseNpgsql("Host=localhost").Options);
}
