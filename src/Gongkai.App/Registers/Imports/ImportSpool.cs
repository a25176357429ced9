using Gongkai.App.Setup;
using Gongkai.Law;
using Gongkai.App.Files;

namespace Gongkai.App.Registers.Imports;

/// <summary>
/// Files of imports while they wait and run, readable by this program only and removed when the import ends: a list may hold identity numbers, which are stored
/// nowhere in clear. The node that took a file in works on it.
/// </summary>
public sealed class ImportSpool(OfficeSettings settings)
{
    private readonly string folder = Path.Combine(settings.Data, "imports");

    public bool Has(Guid import) => File.Exists(PathOf(import));

    public FileStream Open(Guid import) => new(PathOf(import), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    /// <summary>Every file that waits here.</summary>
    public IReadOnlyList<Guid> All() => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Select(file => Guid.TryParseExact(Path.GetFileName(file), "N", out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)] : [];

    public DateTime ChangedAt(Guid import) => File.GetLastWriteTimeUtc(PathOf(import));

    public void Remove(Guid import) => File.Delete(PathOf(import));

    /// <summary>Takes a file in, no further than the limit; a refused one is not kept.</summary>
    public async Task<Outcome<string>> Write(Guid import, Stream content, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        long size = 0;
        await using (var file = new FileStream(PathOf(import), options))
        {
            var piece = new byte[1 << 16];
            for (int read; (read = await content.ReadAsync(piece, stop)) > 0;)
            {
                if ((size += read) > settings.LargestUpload)
                {
                    break;
                }

                hash.AppendData(piece, 0, read);
                await file.WriteAsync(piece.AsMemory(0, read), stop);
            }
        }

        if (size > 0 && size <= settings.LargestUpload)
        {
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        Remove(import);
        return size == 0 ? FileRefusals.Empty : FileRefusals.TooLarge(settings.LargestUpload);
    }

    private string PathOf(Guid import) => Path.Combine(folder, import.ToString("N"));
}
