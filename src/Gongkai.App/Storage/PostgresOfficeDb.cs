using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage;

/// <summary>The office in PostgreSQL.</summary>
public sealed class PostgresOfficeDb(DbContextOptions<PostgresOfficeDb> options) : OfficeDb(options);
