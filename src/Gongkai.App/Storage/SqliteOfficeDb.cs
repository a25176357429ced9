using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage;

/// <summary>The office in one SQLite file.</summary>
public sealed class SqliteOfficeDb(DbContextOptions<SqliteOfficeDb> options) : OfficeDb(options);
