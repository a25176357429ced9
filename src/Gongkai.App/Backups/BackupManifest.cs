using System.Text.Json;
using Gongkai.Law;

namespace Gongkai.App.Backups;

/// <summary>What a backup holds, with a hash over every part: written last, read first.</summary>
/// <param name="Format">1.</param>
/// <param name="Migration">The last migration of the tables it was made from.</param>
/// <param name="MasterKey">Which key its personal data is encrypted with. The key is not in it.</param>
/// <param name="Missing">Hashes of files that the store did not have any more when it was made.</param>
internal sealed record BackupManifest(
    int Format, DateTime MadeAt, string Migration, long HistoryEntries, string LastHash, IReadOnlyDictionary<string, BackupPart> Tables,
    IReadOnlyDictionary<string, long> Files, IReadOnlyList<string> Missing, string? MasterKey)
{
    public const int CurrentFormat = 1;
    public const string EntryName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string TableEntry(string table) => $"tables/{table}.jsonl";

    public static string FileEntry(string hash) => $"files/{hash}";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    public static BackupManifest? Read(Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(stream, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Sha256">Over the part's bytes.</param>
internal sealed record BackupPart(long Rows, string Sha256);

internal static class BackupRefusals
{
    public static Refusal OperatorOnly { get; } = new("backup.operator-only", new("备份和恢复只能由运维人员在服务器上执行。", "Only the machine's operator may back up and restore."));

    public static Refusal NotEmpty { get; } = new("backup.not-empty", new(
        "这里已经有数据，没有恢复。请用空的数据目录（--data）或空的数据库（--postgres）。", "There is data here already; nothing was restored. Name an empty data folder or an empty database."));

    public static Refusal NoBackup { get; } = new("backup.none", new("这不是本程序的备份文件，或文件不完整。", "This is no backup of this program, or not the whole of it."));

    public static Refusal OtherVersion(string migration) => new("backup.version", new(
        $"备份来自另一版本的数据库结构（{migration}）。请用制作备份的那个版本恢复，再升级。", $"The backup is of other tables ({migration}): restore it with the version that made it, then migrate."));

    public static Refusal Damaged(string part) => new("backup.damaged", new($"备份已损坏或被改动：{part} 与清单不符。没有恢复任何数据。", $"The backup is damaged or was altered: {part} is not as its manifest says. Nothing was restored."));
}
