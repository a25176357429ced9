using Gongkai.Reports.Checking;
using Microsoft.Win32.SafeHandles;

namespace Gongkai.Cli.Features.Keeping;

/// <summary>
/// Keeps the findings of many files until all have been read: the first in memory, all others in a temporary file that vanishes with the process,
/// so that memory does not grow with the number of files. May be used by many threads at once.
/// </summary>
internal sealed class FindingStore(int mostInMemory = FindingStore.InMemory) : IDisposable
{
    /// <summary>A county has no more reports a year, and their findings of some 25 KB a report fit into memory.</summary>
    private const int InMemory = 256;

    private readonly Lock writing = new();
    private int inMemory;
    private SafeFileHandle? file;
    private long end;

    /// <summary>Keeps the findings of one file.</summary>
    public KeptFindings Keep(IReadOnlyList<Finding> findings) =>
        Interlocked.Increment(ref inMemory) <= mostInMemory ? Here(findings) : Away(findings);

    /// <summary>Deletes the temporary file.</summary>
    public void Dispose() => file?.Dispose();

    private KeptFindings Away(IReadOnlyList<Finding> findings)
    {
        try
        {
            var bytes = FindingBytes.Write(findings);
            return KeptFindings.Of(findings, Later(Append(bytes), bytes.Length));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // No room and no leave to write: memory is all there is, and losing the work would be worse.
            return Here(findings);
        }
    }

    // Each in its own method: a closure keeps everything alive that any closure of the same method uses.
    private static KeptFindings Here(IReadOnlyList<Finding> findings) => KeptFindings.Of(findings, () => findings);

    private Func<IReadOnlyList<Finding>> Later(long at, int length) => () => Back(at, length);

    private long Append(byte[] bytes)
    {
        lock (writing)
        {
            file ??= File.OpenHandle(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
            RandomAccess.Write(file, bytes, end);
            end += bytes.Length;

            return end - bytes.Length;
        }
    }

    private IReadOnlyList<Finding> Back(long at, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file!, bytes.AsSpan(read), at + read) is > 0 and var more)
        {
            read += more;
        }

        return FindingBytes.Read(bytes);
    }
}
