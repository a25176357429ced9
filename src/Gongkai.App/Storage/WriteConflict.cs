using Gongkai.Law;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gongkai.App.Storage;

/// <summary>A write that failed because somebody else wrote first. Every other failure is a bug and stays an exception.</summary>
public static class WriteConflict
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    /// <summary>The row was changed since it was read.</summary>
    public static Refusal Changed { get; } = new("office.changed-meanwhile", new Wording(
        "在您修改期间，这条记录已被他人修改。您的修改没有保存；请刷新后核对，再重新提交。",
        "The record was changed by somebody else in the meantime. Nothing was saved; reload, compare, and try again."));

    /// <summary>A row with the same key was written first.</summary>
    public static Refusal Exists { get; } = new("office.exists-already", new Wording(
        "同样的记录已经存在，可能刚由他人建立。没有重复保存；请刷新后查看。",
        "The same record exists already; somebody else may just have made it. Nothing was saved twice; reload to see it."));

    /// <summary>Null when it is something else.</summary>
    public static Refusal? Of(DbUpdateException failure) => failure switch
    {
        DbUpdateConcurrencyException => Changed,
        { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } } => Exists,
        { InnerException: SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } } => Exists,
        _ => null,
    };
}
