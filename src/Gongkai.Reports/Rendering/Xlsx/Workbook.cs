using System.IO.Compression;

namespace Gongkai.Reports.Rendering.Xlsx;

/// <summary>
/// A small workbook to write: sheets of styled cells with merges, frozen panes, filters and column widths. Texts are never formulas, whatever they
/// start with; the bytes depend on the content alone.
/// </summary>
public sealed class Workbook
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<Sheet> sheets = [];

    /// <summary>Adds a sheet at the end. A name that a spreadsheet program would refuse is made acceptable.</summary>
    public Sheet Add(string name)
    {
        var sheet = new Sheet(SheetName.Acceptable(name, [.. sheets.Select(s => s.Name)]));
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes the file; the stream stays open.</summary>
    public void Write(Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);

        Part(zip, "[Content_Types].xml", stream => WorkbookParts.ContentTypes(stream, sheets.Count));
        Part(zip, "_rels/.rels", WorkbookParts.PackageRelations);
        Part(zip, "xl/workbook.xml", stream => WorkbookParts.Workbook(stream, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", stream => WorkbookParts.WorkbookRelations(stream, sheets.Count));
        Part(zip, "xl/styles.xml", StylePart.Write);

        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            Part(zip, $"xl/worksheets/sheet{i + 1}.xml", stream => SheetPart.Write(stream, sheet));
        }
    }

    private static void Part(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        write(stream);
    }
}
