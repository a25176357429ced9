using System.IO.Compression;
using System.Text.Json;
using Gongkai.App.Files;

namespace Gongkai.App.AnnualReports.Evidence;

/// <summary>Puts files and their manifest into a zip whose bytes depend on the content alone.</summary>
internal sealed class EvidencePackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public void Add(string name, byte[] bytes) => files.Add(name, bytes);

    public void Add<T>(string name, T value) => Add(name, JsonSerializer.SerializeToUtf8Bytes(value, EvidenceFiles.Json));

    /// <summary>The zip, the manifest first.</summary>
    public byte[] Write(EvidenceManifest about)
    {
        var manifest = about with { Files = [.. files.Select(file => new EvidenceEntry(file.Key, file.Value.Length, FileStore.HashOf(file.Value)))] };
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, EvidenceFiles.Manifest, JsonSerializer.SerializeToUtf8Bytes(manifest, EvidenceFiles.Json));
            foreach (var (name, content) in files)
            {
                Put(zip, name, content);
            }
        }

        return bytes.ToArray();
    }

    private static void Put(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
