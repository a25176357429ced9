using System.IO.Compression;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>XLSX (ECMA-376 SpreadsheetML) to blocks: what shows on the visible sheets, in order.</summary>
internal static class XlsxDocumentReader
{
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        try
        {
            using var zip = Zip.Open(bytes);
            return Read(zip, budget);
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            throw new UnreadableException(Refusals.Damaged("xlsx"));
        }
    }

    private static Document Read(ZipArchive zip, ReadingBudget budget)
    {
        var main = Relationships.MainPart(zip, budget) ?? "xl/workbook.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var book = Workbook.Read(zip, main, budget);
        var formats = CellFormats.Read(zip.Part(folder + "styles.xml", budget));
        var reader = new SheetReader(SharedStrings.Read(zip.Part(folder + "sharedStrings.xml", budget), budget), formats, book.From1904, budget);

        var blocks = new SheetBlocks(formats.HaveBorders, budget);
        var remarks = new List<Wording>();

        foreach (var (name, part, hidden) in book.Sheets)
        {
            if (hidden)
            {
                remarks.Add(Remarks.HiddenSheet(name));
            }
            else if (zip.Part(part, budget) is { } stream)
            {
                var sheet = reader.Read(stream);
                blocks.Add(sheet);
                remarks.AddRange(Remarks.On(name, sheet));
            }
        }

        return new Document("xlsx", blocks.Blocks) { MetaTitle = CoreProperties.Title(zip.Part("docProps/core.xml", budget)), Remarks = remarks };
    }
}
