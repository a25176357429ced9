using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="Missing">Files that the store has lost: the backup is made without them.</param>
public sealed record BackedUp(long Rows, int Files, IReadOnlyList<string> Missing, long HistoryEntries, string LastHash);

/// <summary>
/// Writes the office into one zip: every table as JSON lines and every file by its hash, all as of one moment, and a manifest with hashes. It holds password
/// hashes and protection keys, so it is to be kept as safe as the office itself. Neither the master key of personal data nor
/// the key of the history's seal is in it.
/// </summary>
public sealed class BackupOffice(OfficeDb db, FileStore files)
{
    public async Task<Outcome<BackedUp>> Run(Stream output, Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return BackupRefusals.OperatorOnly;
        }

        // One moment for all tables. On SQLite this begins without the write lock: the office goes on working.
        await using var snapshot = await db.Database.BeginTransactionAsync(db.Database.IsNpgsql() ? IsolationLevel.RepeatableRead : IsolationLevel.ReadUncommitted, stop);
        await using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new Dictionary<string, BackupPart>();
        foreach (var table in StoredTable.All(db))
        {
            tables[table.Name] = await Write(zip, table, stop);
        }

        var kept = await db.Files.AsNoTracking().OrderBy(file => file.Hash).ToDictionaryAsync(file => file.Hash, file => file.Size, stop);
        var missing = kept.Keys.Where(hash => !files.Has(hash)).ToList();
        foreach (var hash in kept.Keys.Except(missing))
        {
            await Write(zip, hash, stop);
        }

        var head = await db.ChainHeads.AsNoTracking().SingleAsync(stop);
        var mark = await db.MasterKeyMarks.AsNoTracking().SingleOrDefaultAsync(stop);
        var migration = (await db.Database.GetAppliedMigrationsAsync(stop)).Last();
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, act.At, migration, head.Sequence, head.Hash, tables, kept.Where(file => !missing.Contains(file.Key)).ToDictionary(), missing, mark?.KeyId);
        await using (var entry = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(stop))
        {
            await entry.WriteAsync(manifest.Write(), stop);
        }

        return new BackedUp(tables.Values.Sum(part => part.Rows), kept.Count - missing.Count, missing, head.Sequence, head.Hash);
    }

    private static async Task<BackupPart> Write(ZipArchive zip, StoredTable table, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        await using var entry = await zip.CreateEntry(BackupManifest.TableEntry(table.Name)).OpenAsync(stop);
        await foreach (var row in table.Rows(stop))
        {
            var line = Encoding.UTF8.GetBytes(row + "\n");
            hash.AppendData(line);
            await entry.WriteAsync(line, stop);
            rows++;
        }

        return new BackupPart(rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private async Task Write(ZipArchive zip, string hash, CancellationToken stop)
    {
        await using var source = files.Open(hash) ?? throw new FileNotFoundException("A file went away while it was backed up.", hash);
        await using var entry = await zip.CreateEntry(BackupManifest.FileEntry(hash)).OpenAsync(stop);
        await source.CopyToAsync(entry, stop);
    }
}
