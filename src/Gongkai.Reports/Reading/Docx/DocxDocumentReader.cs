using System.IO.Compression;
using System.Xml;
using Gongkai.Law;
using Gongkai.Reports.Reading.Assembly;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>DOCX (ECMA-376 WordprocessingML) to blocks: the document as it prints, without headers and footers.</summary>
internal static class DocxDocumentReader
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
            throw new UnreadableException(Refusals.Damaged("docx"));
        }
    }

    private static Document Read(ZipArchive zip, ReadingBudget budget)
    {
        var main = Relationships.MainPart(zip, budget) ?? "word/document.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        using var body = zip.Part(main, budget) ?? throw new UnreadableException(Refusals.Damaged("docx"));

        var styles = Styles.Read(zip.Part(folder + "styles.xml", budget));
        var numbering = new NumberingReader(styles).Read(zip.Part(folder + "numbering.xml", budget));
        var assembler = new Assembler(budget);
        var walk = new DocxWalk(assembler, styles, new PrintedNumbers(styles, numbering));

        walk.Read(body);
        ReadNotes(zip.Part(folder + "footnotes.xml", budget), walk);
        ReadNotes(zip.Part(folder + "endnotes.xml", budget), walk);

        var tape = new TapeReader(assembler.Tape, budget);
        return new Document("docx", tape.Read())
        {
            MetaTitle = CoreProperties.Title(zip.Part("docProps/core.xml", budget)),
            Remarks = [.. RemarksOn(assembler, walk, tape)],
        };
    }

    private static IEnumerable<Wording> RemarksOn(Assembler assembler, DocxWalk walk, TapeReader tape)
    {
        if (tape.Cut)
        {
            yield return Remarks.WideTable;
        }

        if (!assembler.HasData && walk.Pictures > 0)
        {
            yield return Remarks.Pictures(walk.Pictures);
        }
    }

    private static void ReadNotes(Stream? notes, DocxWalk walk)
    {
        using (notes)
        {
            if (notes is not null)
            {
                walk.Read(notes);
            }
        }
    }
}
