using System.IO.Compression;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Sniffing;

/// <summary>Tells zip packages by the parts they hold.</summary>
internal static class ZipSniffer
{
    private static readonly (string Part, SniffedFile File)[] Known =
    [
        ("word/", new(FileKind.Docx, "docx")),
        ("xl/", new(FileKind.Xlsx, "xlsx")),
        ("OFD.xml", new(FileKind.Unsupported, "OFD")),
        ("ppt/", new(FileKind.Unsupported, "pptx")),
        ("content.xml", new(FileKind.Convertible, "odf")),
    ];

    public static SniffedFile Sniff(ReadOnlyMemory<byte> file, string fileName)
    {
        try
        {
            using var zip = Zip.Open(file);
            return FromParts(zip, fileName);
        }
        catch (InvalidDataException)
        {
            return new(FileKind.DamagedPackage, NameOf(fileName, "zip"));
        }
    }

    private static SniffedFile FromParts(ZipArchive zip, string fileName)
    {
        foreach (var (part, file) in Known)
        {
            if (zip.Entries.Any(entry => entry.FullName.StartsWith(part, StringComparison.OrdinalIgnoreCase)))
            {
                return file.Name == "odf" ? file with { Name = NameOf(fileName, "odt") } : file;
            }
        }

        return zip.GetEntry("[Content_Types].xml") is null ? new(FileKind.Unsupported, "zip") : new(FileKind.DamagedPackage, NameOf(fileName, "zip"));
    }

    private static string NameOf(string fileName, string otherwise) => Path.GetExtension(fileName) is { Length: > 1 } extension ? extension[1..].ToLowerInvariant() : otherwise;
}
