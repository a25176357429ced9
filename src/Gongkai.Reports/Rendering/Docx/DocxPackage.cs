using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>The parts that every document of ours has: styles, fonts, settings, page numbers, properties.</summary>
internal static class DocxPackage
{
    public static MainDocumentPart Main(WordprocessingDocument file)
    {
        var main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
        main.Document = new Document(new Body());
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.All();
        main.AddNewPart<FontTablePart>("rId2").Fonts = DocxStyles.Fonts();
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(new EvenAndOddHeaders(), new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        main.AddNewPart<FooterPart>(OfficialPage.OddFooter).Footer = OfficialPage.Footer(JustificationValues.Right);
        main.AddNewPart<FooterPart>(OfficialPage.EvenFooter).Footer = OfficialPage.Footer(JustificationValues.Left);
        return main;
    }

    public static void Properties(WordprocessingDocument file, string title, string creator)
    {
        using var xml = XmlWriter.Create(file.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create));
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", Printable.Text(title));
        xml.WriteElementString("dc", "creator", "http://purl.org/dc/elements/1.1/", Printable.Text(creator));
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "zh-CN");
        xml.WriteEndElement();
    }
}
