using System.Collections.Concurrent;
using Gongkai.App.Setup;
using Gongkai.Law;

namespace Gongkai.App.Storage.Protection;

/// <summary>Where the master key stands: <c>Office:MasterKeyFile</c>, else <c>master.key</c> in the data folder. Read once, when it is first needed.</summary>
public sealed class MasterKeyFile(OfficeSettings settings)
{
    // By path and not by office: converters of a model outlive the office that built it.
    private static readonly ConcurrentDictionary<string, MasterKey> Known = new(StringComparer.Ordinal);

    public string Path { get; } = System.IO.Path.GetFullPath(
        string.IsNullOrEmpty(settings.MasterKeyFile) ? System.IO.Path.Combine(settings.Data, "master.key") : settings.MasterKeyFile);

    /// <summary>The key in a file. What refuses at the start of every program lets nobody come here without one.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it is none.</exception>
    public static MasterKey At(string path) => Known.TryGetValue(path, out var key) ? key
        : Read(path) is { Refusal: null } read ? Known.GetOrAdd(path, read.Value)
        : throw new InvalidOperationException($"No master key in {path}.");

    /// <summary>Where the key stands that is to follow this one, while the database is written anew.</summary>
    public string NextPath => Path + ".new";

    /// <summary>The number of the key that this process works with; null when it has needed none yet.</summary>
    public static string? InUse(string path) => Known.GetValueOrDefault(path)?.Id;

    /// <summary>The key, or why there is none.</summary>
    public Outcome<MasterKey> Read() => Read(Path);

    /// <summary>The key that is to follow, made where there is none.</summary>
    public Outcome<MasterKey> ReadNext()
    {
        KeyFile.MakeOnce(NextPath, MasterKey.Make());
        return Read(NextPath);
    }

    /// <summary>
    /// Puts the key that the database is encrypted with by now in place of the old one, which is kept beside it for old backups. In one step: whoever is
    /// interrupted leaves the one file or the other, and the next start comes here again. False when there is no such key.
    /// </summary>
    public bool TakeNext(string wanted)
    {
        if (!File.Exists(NextPath) || Read(NextPath) is not { Refusal: null, Value: var next } || next.Id != wanted)
        {
            return false;
        }

        if (Read(Path) is { Refusal: null, Value: var old })
        {
            KeyFile.MakeOnce(OldPath(old.Id), File.ReadAllText(Path));
        }

        try
        {
            File.Move(NextPath, Path, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            // Another program that started at the same time was quicker.
        }

        return true;
    }

    /// <summary>Where a key is kept that is no longer in use.</summary>
    public string OldPath(string id) => $"{Path}.{id}";

    /// <summary>Makes one where there is none.</summary>
    public bool MakeOnce() => KeyFile.MakeOnce(Path, MasterKey.Make());

    private static Outcome<MasterKey> Read(string path)
    {
        try
        {
            return OthersMayRead(path) ? MasterKeyRefusals.OpenToOthers(path) : MasterKey.Parse(File.ReadAllText(path)) is { } key ? key : MasterKeyRefusals.NoKey(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return MasterKeyRefusals.Missing(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return MasterKeyRefusals.Unreadable(path);
        }
    }

    private static bool OthersMayRead(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != UnixFileMode.None;
}

internal static class MasterKeyRefusals
{
    public static Refusal Missing(string path) => new("office.master-key-missing", new(
        $"找不到主密钥文件 {path}。个人信息是用它加密的，没有它谁也读不出。请从单独保管处取回，放回原处（权限 600），或用 Office__MasterKeyFile 指明位置；不要新建。",
        $"The master key file {path} is not there. Personal data is encrypted with it and nobody reads it without. Put it back from where it is kept (mode 600), or name it in Office__MasterKeyFile; do not make a new one."));

    public static Refusal Other(string path, string here, string wanted) => new("office.master-key-wrong", new(
        $"主密钥文件 {path} 不是这个数据库的：库中数据用编号 {wanted} 的密钥加密，这个文件是 {here}。请换上正确的密钥文件。",
        $"{path} is not the master key of this database: its data is encrypted with key {wanted}, this file is {here}. Put the right file there."));

    public static Refusal OtherThanBackup(string path, string? here, string wanted) => new("backup.master-key", new(
        here is null
            ? $"这份备份用主密钥 {wanted} 加密，{path} 中没有密钥。请先把备份来源的主密钥文件放到该处（权限 600），再恢复。没有恢复任何数据。"
            : $"这份备份用主密钥 {wanted} 加密，{path} 中是 {here}。请换成备份来源的主密钥文件，再恢复。没有恢复任何数据。",
        here is null
            ? $"The backup is encrypted with master key {wanted}, and there is none in {path}. Put the key file of the office it was made from there first (mode 600). Nothing was restored."
            : $"The backup is encrypted with master key {wanted}, and {path} holds {here}. Put the key file of the office it was made from there. Nothing was restored."));

    public static Refusal Changed { get; } = new("office.master-key-changed", new(
        "主密钥已经更换，本程序还在用原来的密钥。请重新启动本程序。", "The master key was changed and this program still works with the old one: restart it."));

    public static Refusal NotMarked { get; } = new("office.master-key-unmarked", new(
        "数据库还没有登记主密钥。请执行 gongkai office migrate。", "The database does not say yet which master key it is encrypted with: gongkai office migrate"));

    public static Refusal NoKey(string path) => new("office.master-key-damaged", new(
        $"{path} 的内容不是主密钥（应为一行 Base64，32 字节）。请从单独保管处取回原来的文件。", $"{path} does not hold a master key (one line of Base64, 32 bytes). Take the original from where it is kept."));

    public static Refusal Unreadable(string path) => new("office.master-key-unreadable", new(
        $"读不了主密钥文件 {path}：请把它的所有者改为运行本程序的用户。", $"The master key file {path} cannot be read: make it belong to the user this program runs as."));

    public static Refusal OpenToOthers(string path) => new("office.master-key-open", new(
        $"主密钥文件 {path} 其他用户也能读写，不安全。请执行 chmod 600 {path} 后重试。", $"Other users may read or write the master key file {path}. Do: chmod 600 {path}"));
}
