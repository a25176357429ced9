using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Backups;

/// <summary>What was restored.</summary>
/// <param name="HistoryEntries">As backed up; the restoring itself is one more.</param>
/// <param name="Faults">What was wrong with the history when it was backed up.</param>
public sealed record Restored(long Rows, int Files, IReadOnlyList<string> Missing, DateTime MadeAt, long HistoryEntries, string LastHash, IReadOnlyList<HistoryFault> Faults);

/// <summary>
/// Puts a backup into an empty place, of either database. Every part is proved against the manifest before the first row is written; rows go in by one
/// transaction. The history is followed and its end sealed anew with the key of this place, so the end noted on paper is worth comparing.
/// </summary>
public sealed class RestoreOffice(OfficeDb db, FileStore files, HistorySeal seal, MasterKeyFile keyFile)
{
    public async Task<Outcome<Restored>> Run(Stream input, Act act, CancellationToken stop = default)
    {
        if (!act.Actor.IsSystem)
        {
            return BackupRefusals.OperatorOnly;
        }

        var backup = OpenedBackup.Open(input);
        if (backup.Refusal is { } refusal)
        {
            return refusal;
        }

        using var opened = backup.Value;
        return await Refuse(opened, stop) is { } no ? no : await Restore(opened, act, stop);
    }

    private async Task<Refusal?> Refuse(OpenedBackup backup, CancellationToken stop)
    {
        await db.Database.MigrateAsync(stop);
        if ((await db.Database.GetAppliedMigrationsAsync(stop)).Last() != backup.Manifest.Migration)
        {
            return BackupRefusals.OtherVersion(backup.Manifest.Migration);
        }

        if (backup.Manifest.MasterKey is { } wanted && KeyRefusal(wanted) is { } noKey)
        {
            return noKey;
        }

        await db.Database.OpenConnectionAsync(stop);
        foreach (var table in StoredTable.All(db).Where(table => table.Name is not "ChainHeads" and not "ProtectionKeys" and not "MasterKeyMarks"))
        {
            if (!await table.IsEmpty(stop))
            {
                return BackupRefusals.NotEmpty;
            }
        }

        return await backup.Prove(StoredTable.All(db).Select(table => table.Name), stop);
    }

    // A key file that is not there or is another one is the same to whoever restores: it is to be brought from where the backup comes from.
    private Refusal? KeyRefusal(string wanted)
    {
        var here = keyFile.Read();
        return here.Refusal is { Code: not "office.master-key-missing" } damaged ? damaged
            : here.Refusal is not null || here.Value.Id != wanted ? MasterKeyRefusals.OtherThanBackup(keyFile.Path, here.Refusal is null ? here.Value.Id : null, wanted)
            : null;
    }

    private async Task<Outcome<Restored>> Restore(OpenedBackup backup, Act act, CancellationToken stop)
    {
        foreach (var hash in backup.Manifest.Files.Keys)
        {
            await files.Write(await backup.File(hash, stop), stop);
        }

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        foreach (var table in StoredTable.All(db))
        {
            await table.Clear(stop);
            await foreach (var row in backup.Rows(table.Name, stop))
            {
                await table.Write(row, stop);
            }

            await table.ContinueNumbers(stop);
        }

        var walk = new ChainWalk();
        var faults = new List<HistoryFault>();
        await foreach (var entry in db.History.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            faults.AddRange(walk.Next(entry));
        }

        await SealAnew(stop);
        await db.Commit(act, new Subject("office.restore", "Office", backup.Manifest.LastHash), stop);
        await whole.CommitAsync(stop);
        var manifest = backup.Manifest;

        return new Restored(manifest.Tables.Values.Sum(part => part.Rows), manifest.Files.Count, manifest.Missing, manifest.MadeAt, manifest.HistoryEntries, manifest.LastHash, faults);
    }

    private async Task SealAnew(CancellationToken stop)
    {
        var head = await db.ChainHeads.AsNoTracking().SingleAsync(stop);
        var anew = head.Sequence == 0 ? "" : seal.Of(head.Sequence, head.Hash);
        await db.ChainHeads.ExecuteUpdateAsync(h => h.SetProperty(row => row.Seal, anew), stop);
    }
}

/// <summary>A backup that is being read.</summary>
internal sealed class OpenedBackup(ZipArchive zip, BackupManifest manifest) : IDisposable
{
    public BackupManifest Manifest => manifest;

    public static Outcome<OpenedBackup> Open(Stream input)
    {
        try
        {
            var zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
            using var entry = zip.GetEntry(BackupManifest.EntryName)?.Open();
            return entry is not null && BackupManifest.Read(entry) is { Format: BackupManifest.CurrentFormat, Tables: not null, Files: not null, Missing: not null } manifest
                ? new OpenedBackup(zip, manifest)
                : BackupRefusals.NoBackup;
        }
        catch (InvalidDataException)
        {
            return BackupRefusals.NoBackup;
        }
    }

    /// <summary>Reads every part once and holds it against its hash.</summary>
    public async Task<Refusal?> Prove(IEnumerable<string> tables, CancellationToken stop)
    {
        var parts = tables.Select(table => (BackupManifest.TableEntry(table), manifest.Tables.GetValueOrDefault(table)?.Sha256))
            .Concat(manifest.Files.Keys.Select(hash => (BackupManifest.FileEntry(hash), (string?)hash)));
        foreach (var (name, expected) in parts)
        {
            if (expected is null || zip.GetEntry(name) is not { } entry || await HashOf(entry, stop) != expected)
            {
                return BackupRefusals.Damaged(name);
            }
        }

        return null;
    }

    public async IAsyncEnumerable<string> Rows(string table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        await using var entry = await zip.GetEntry(BackupManifest.TableEntry(table))!.OpenAsync(stop);
        using var lines = new StreamReader(entry, Encoding.UTF8);
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            yield return line;
        }
    }

    public async Task<byte[]> File(string hash, CancellationToken stop)
    {
        await using var entry = await zip.GetEntry(BackupManifest.FileEntry(hash))!.OpenAsync(stop);
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    public void Dispose() => zip.Dispose();

    private static async Task<string?> HashOf(ZipArchiveEntry entry, CancellationToken stop)
    {
        try
        {
            await using var stream = await entry.OpenAsync(stop);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
