using Gongkai.App.Setup;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Files;

/// <summary>A file taken in.</summary>
/// <param name="Hash">Where the store has it.</param>
/// <param name="Name">Its name without folders, ending as its content does.</param>
/// <param name="ContentType">Found from the content.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Remark">What the person should know: that it was renamed, and why.</param>
public sealed record TakenFile(string Hash, string Name, string ContentType, long Size, Wording? Remark);

/// <summary>
/// Takes files in for operations: bounded, recognised by content, refused when of no known kind. The row is added to the operation's own context
/// and written by its commit; bytes without a row are harmless.
/// </summary>
public sealed class FileIntake(OfficeDb db, FileStore store, OfficeSettings settings)
{
    /// <summary>Reads a stream no further than the limit.</summary>
    public async Task<Outcome<TakenFile>> Take(Stream content, string name, DateTime at, CancellationToken stop = default)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = await content.ReadAsync(piece, stop)) > 0;)
        {
            if (bytes.Length + read > settings.LargestUpload)
            {
                return FileRefusals.TooLarge(settings.LargestUpload);
            }

            bytes.Write(piece, 0, read);
        }

        return await Take(bytes.ToArray(), name, at, stop);
    }

    /// <summary>Bytes that are in memory already.</summary>
    public async Task<Outcome<TakenFile>> Take(ReadOnlyMemory<byte> content, string name, DateTime at, CancellationToken stop = default)
    {
        if (content.IsEmpty)
        {
            return FileRefusals.Empty;
        }

        if (content.Length > settings.LargestUpload)
        {
            return FileRefusals.TooLarge(settings.LargestUpload);
        }

        var given = FileNames.Clean(name);
        if (ContentKind.Of(content, given) is not { } kind)
        {
            return FileRefusals.Of(content, given);
        }

        var hash = await store.Write(content, stop);
        if (db.Files.Local.All(file => file.Hash != hash) && !await db.Files.AnyAsync(file => file.Hash == hash, stop))
        {
            db.Files.Add(new StoredFile { Hash = hash, Size = content.Length, ContentType = kind.ContentType, StoredAt = at });
        }

        return kind.Fits(given)
            ? new TakenFile(hash, given, kind.ContentType, content.Length, null)
            : Renamed(hash, given, kind, content.Length);
    }

    /// <summary>The bytes of what was taken in.</summary>
    public Task<Outcome<ReadOnlyMemory<byte>>> Bytes(string hash, CancellationToken stop = default) => store.Read(hash, stop);

    private static TakenFile Renamed(string hash, string given, ContentKind kind, long size)
    {
        var name = Path.GetFileNameWithoutExtension(given) + kind.Extensions[0];
        return new(hash, name, kind.ContentType, size, new Wording(
            $"“{given}”的内容其实是 {kind.Extensions[0][1..]} 格式，已按内容存为“{name}”。", $"'{given}' is a {kind.Extensions[0][1..]} file by its content and was kept as '{name}'."));
    }
}
