using System.IO.Compression;
using Gongkai.Testing.Generated;

namespace Gongkai.Testing.Fuzzing;

/// <summary>Damages the parts of a DOCX or XLSX inside their zip file, which bytes damaged from outside hardly reach.</summary>
/// <param name="dice">Chance.</param>
/// <param name="other">Another file, for splices.</param>
public sealed class PackageMutator(Dice dice, byte[] other)
{
    private static readonly DateTimeOffset Always = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether the bytes are a zip file.</summary>
    public static bool IsPackage(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>Parts damaged, dropped, doubled, renamed or swapped.</summary>
    public byte[] Mutate(byte[] package)
    {
        var parts = Parts(package);
        var victim = dice.Below(parts.Count);

        switch (dice.Below(8))
        {
            case 0:
                parts.RemoveAt(victim);
                break;
            case 1:
                parts.Add(parts[victim]);
                break;
            case 2:
                parts[victim] = (dice.Of("word/document.xml", "xl/workbook.xml", "../../x", "/", "word/", "[Content_Types].xml", "xl/sharedStrings.xml"), parts[victim].Bytes);
                break;
            case 3:
                parts[victim] = (parts[victim].Name, parts[dice.Below(parts.Count)].Bytes);
                break;
            default:
                parts[victim] = (parts[victim].Name, new Mutator(dice, other).Mutate(parts[victim].Bytes));
                break;
        }

        return Zip(parts);
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Zip(List<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Always;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
