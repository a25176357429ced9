using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.History;

/// <summary>Appends to the history: the next number, what changed, and a hash over the entry and the hash before it.</summary>
public static class HistoryChain
{
    /// <summary>What the first entry has in place of a hash before it.</summary>
    public const string Beginning = "";

    internal static async Task Append(OfficeDb db, Act act, Subject subject, CancellationToken stop)
    {
        await Lock(db, stop);
        var last = await db.History.AsNoTracking().OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(stop);
        var entry = new HistoryEntry
        {
            Sequence = (last?.Sequence ?? 0) + 1,
            At = Whole(act.At),
            PersonId = act.Actor.PersonId,
            Who = act.Actor.Name,
            Operation = subject.Operation,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            OrganId = subject.OrganId,
            Because = act.Because,
            Changes = PendingChanges.Of(db),
            PreviousHash = last?.Hash ?? Beginning,
            Hash = "",
        };

        db.History.Add(Sealed(entry));
    }

    /// <summary>The hash that this entry must carry.</summary>
    public static string HashOf(HistoryEntry entry)
    {
        var text = JsonSerializer.Serialize(new object?[]
        {
            entry.Sequence, entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture), entry.PersonId, entry.Who, entry.Operation,
            entry.SubjectKind, entry.SubjectId, entry.OrganId, entry.Because, entry.Changes, entry.PreviousHash,
        });

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static HistoryEntry Sealed(HistoryEntry entry) => new()
    {
        Sequence = entry.Sequence, At = entry.At, PersonId = entry.PersonId, Who = entry.Who, Operation = entry.Operation, SubjectKind = entry.SubjectKind,
        SubjectId = entry.SubjectId, OrganId = entry.OrganId, Because = entry.Because, Changes = entry.Changes, PreviousHash = entry.PreviousHash, Hash = HashOf(entry),
    };

    // PostgreSQL keeps microseconds and SQLite text; milliseconds are the same in both.
    private static DateTime Whole(DateTime instant) => new(instant.Ticks - instant.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);

    // One writer at a time appends; SQLite has one writer by itself.
    private static Task Lock(OfficeDb db, CancellationToken stop) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7303014)", stop) : Task.CompletedTask;
}
