using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Reports.Rendering.Layout;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>An annual report as a Word document on the page of GB/T 9704-2012, tables merged as in the annex of the form.</summary>
public static class ReportDocx
{
    /// <summary>The file's bytes, the same for the same content.</summary>
    public static byte[] Write(ReportContent content)
    {
        using var package = new MemoryStream();

        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.Document = new Document(new Body());
            Parts(main);
            Properties(file, content);

            var body = main.Document.Body!;
            foreach (var piece in PrintedReport.Pieces(content))
            {
                body.Append(Piece(piece, content));
            }

            body.Append(OfficialPage.Section());
        }

        return StablePackage.Repack(package);
    }

    private static IEnumerable<OpenXmlElement> Piece(PrintedPiece piece, ReportContent content) => piece switch
    {
        PrintedPiece.Title title => [DocxText.Paragraph(title.Text, DocxStyles.Title)],
        PrintedPiece.Heading heading => [DocxText.Paragraph(heading.Text, heading.Level == 1 ? DocxStyles.Section : DocxStyles.Part)],
        PrintedPiece.Body body => [DocxText.Paragraph(body.Text, DocxStyles.Body)],
        PrintedPiece.Signature signature => [DocxText.Paragraph(signature.Text, DocxStyles.Signature)],
        // An empty line after a table keeps it from growing together with what follows.
        PrintedPiece.Table table => [DocxTable.Of(table, content.Figures), DocxText.Paragraph("", DocxStyles.AfterTable)],
        _ => [],
    };

    private static void Parts(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.All();
        main.AddNewPart<FontTablePart>("rId2").Fonts = DocxStyles.Fonts();
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(new EvenAndOddHeaders(), new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        main.AddNewPart<FooterPart>(OfficialPage.OddFooter).Footer = OfficialPage.Footer(JustificationValues.Right);
        main.AddNewPart<FooterPart>(OfficialPage.EvenFooter).Footer = OfficialPage.Footer(JustificationValues.Left);
    }

    private static void Properties(WordprocessingDocument file, ReportContent content)
    {
        using var xml = XmlWriter.Create(file.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create));
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", Printable.Text(content.PrintedTitle));
        xml.WriteElementString("dc", "creator", "http://purl.org/dc/elements/1.1/", Printable.Text(content.Organ ?? ""));
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "zh-CN");
        xml.WriteEndElement();
    }
}
