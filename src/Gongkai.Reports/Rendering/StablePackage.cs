using System.IO.Compression;

namespace Gongkai.Reports.Rendering;

/// <summary>Makes the bytes of an Open XML package depend on its content alone: fixed times, entries in a fixed order.</summary>
internal static class StablePackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Repack(Stream package)
    {
        package.Position = 0;
        using var bytes = new MemoryStream();

        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, as the packaging standard advises for streaming readers.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName[0] == '[' ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return bytes.ToArray();
    }
}
