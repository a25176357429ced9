using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Gongkai.Reports.Reading.Packages;

/// <summary>Opens zip packages without trusting what they say about themselves.</summary>
internal static class Zip
{
    private const int MostEntries = 20_000;

    /// <exception cref="InvalidDataException">No readable zip file.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> file)
    {
        var stream = MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
        var zip = new ZipArchive(stream, ZipArchiveMode.Read);

        return zip.Entries.Count <= MostEntries ? zip : throw new UnreadableException(Refusals.ZipBomb);
    }

    /// <summary>A part's bytes as they unpack, drawn from the file's budget; null when there is no such part.</summary>
    public static Stream? Part(this ZipArchive zip, string name, ReadingBudget budget)
    {
        var entry = zip.GetEntry(name) ?? zip.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : new UnpackingStream(entry.Open(), budget);
    }
}
