using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage.Protection;

/// <summary>
/// Before personal values are written, in the transaction that writes them: that this process still has the key the database is encrypted with. A
/// change of the key waits for such writers, and they for it, so no value under the old key comes after.
/// </summary>
internal static class HeldKey
{
    /// <exception cref="MasterKeyChangedException">It was changed while this process runs.</exception>
    public static async Task Ask(OfficeDb db, CancellationToken stop)
    {
        if (db.KeyPath is { } path && (await Marks(db).ToListAsync(stop)) is [var known])
        {
            Compare(path, known);
        }
    }

    /// <inheritdoc cref="Ask"/>
    public static void AskNow(OfficeDb db)
    {
        if (db.KeyPath is { } path && Marks(db).ToList() is [var known])
        {
            Compare(path, known);
        }
    }

    private static IQueryable<string> Marks(OfficeDb db) => db.Database.IsNpgsql()
        ? db.Database.SqlQuery<string>($"""SELECT "KeyId" AS "Value" FROM "MasterKeyMarks" FOR SHARE""")
        : db.Database.SqlQuery<string>($"""SELECT "KeyId" AS "Value" FROM "MasterKeyMarks" """);

    private static void Compare(string path, string known)
    {
        if (MasterKeyFile.At(path).Id != known)
        {
            throw new MasterKeyChangedException();
        }
    }
}

/// <summary>The master key was changed while this process runs with the old one: nothing may be written until it is started again.</summary>
public sealed class MasterKeyChangedException() : Exception("The master key was changed. Restart this program.");
