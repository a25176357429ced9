using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Gongkai.App.History;

/// <summary>Appends to the history: the next number, what changed, and a hash over the entry and the hash before it.</summary>
public static class HistoryChain
{
    /// <summary>What the first entry has in place of a hash before it.</summary>
    public const string Beginning = "";

    internal static async Task Append(OfficeDb db, Act act, Subject subject, CancellationToken stop)
    {
        var head = await Lock(db, stop);
        var changes = PendingChanges.Of(db);
        var entry = Sealed(new HistoryEntry
        {
            Sequence = head.Sequence + 1,
            At = Whole(act.At),
            PersonId = act.Actor.PersonId,
            Who = act.Actor.Name,
            Operation = subject.Operation,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            OrganId = subject.OrganId,
            Because = act.Because,
            Changes = changes,
            PreviousHash = head.Hash,
            Hash = "",
        });

        db.History.Add(entry);
        await MoveHead(db, entry, stop);
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

    // One writer at a time appends. SQLite took its only write lock when the transaction began (BEGIN IMMEDIATE).
    private static async Task<ChainHead> Lock(OfficeDb db, CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7303014)", stop);
        }

        return await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(stop)
            ?? throw new InvalidOperationException("The end of the history is not known: its row was removed. Run gongkai office verify-history.");
    }

    // Not through the change tracker: a failed transaction must not leave a head behind in it.
    private static Task MoveHead(OfficeDb db, HistoryEntry last, CancellationToken stop)
    {
        var seal = db.GetService<HistorySeal>().Of(last.Sequence, last.Hash);
        return db.ChainHeads.ExecuteUpdateAsync(head => head
            .SetProperty(h => h.Sequence, last.Sequence).SetProperty(h => h.Hash, last.Hash).SetProperty(h => h.Seal, seal), stop);
    }
}
