using System.Buffers;
using System.Security.Cryptography;
using Gongkai.App.Setup;
using Gongkai.Law;

namespace Gongkai.App.Files;

/// <summary>
/// The bytes of files, each under the SHA-256 of its content: <c>files/ab/cd/abcd…</c>. What is once there never changes; the same file is kept once.
/// The rows about them are the business of <see cref="FileIntake"/>.
/// </summary>
public sealed class FileStore(OfficeSettings settings)
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly string folder = settings.Files ?? Path.Combine(settings.Data, "files");

    /// <summary>Writes the bytes unless they are there already. A crash leaves the whole file or none.</summary>
    /// <returns>The hash.</returns>
    public async Task<string> Write(ReadOnlyMemory<byte> content, CancellationToken stop = default)
    {
        var hash = HashOf(content.Span);
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return hash;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous))
            {
                await file.WriteAsync(content, stop);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }

        return hash;
    }

    public bool Has(string hash) => File.Exists(PathOf(hash));

    /// <summary>For serving. Null when it is not there.</summary>
    public Stream? Open(string hash) =>
        Has(hash) ? new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan) : null;

    /// <summary>The bytes, proved by their hash; a refusal when they are gone or damaged.</summary>
    public async Task<Outcome<ReadOnlyMemory<byte>>> Read(string hash, CancellationToken stop = default)
    {
        if (!Has(hash))
        {
            return FileRefusals.Gone(hash);
        }

        var content = await File.ReadAllBytesAsync(PathOf(hash), stop);
        return HashOf(content) == hash ? new ReadOnlyMemory<byte>(content) : FileRefusals.Damaged(hash);
    }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private string PathOf(string hash) => hash.Length == 64 && !hash.AsSpan().ContainsAnyExcept(Hexadecimal)
        ? Path.Combine(folder, hash[..2], hash[2..4], hash)
        : throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal.", nameof(hash));
}
