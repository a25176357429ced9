using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.EndToEnd.Browser;

/// <summary>A draft as somebody brings it from Word.</summary>
internal static class WordDraft
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC");

    /// <summary>Two numbered headings, a paragraph, a table, and a picture that nobody has described.</summary>
    public static byte[] Write()
    {
        using var package = new MemoryStream();
        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var image = main.AddImagePart(ImagePartType.Png);
            using (var bytes = new MemoryStream(Picture))
            {
                image.FeedData(bytes);
            }

            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.ChineseCounting }, new LevelText { Val = "%1、" }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
            main.Document = new Document(new Body(
                Heading("总体要求"), Line("管网改造完成后，应当及时验收。"), Heading("组织实施"),
                new Table(Row("村", "户数"), Row("青石村", "120")), new Paragraph(new Run(Drawing(main.GetIdOfPart(image))))));
        }

        return package.ToArray();
    }

    private static Paragraph Line(string text) => new(new Run(new Text(text)));

    private static Paragraph Heading(string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }), new OutlineLevel { Val = 0 }), new Run(new Text(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Line(cell))));

    private static Drawing Drawing(string picture) => new(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(
        new DocumentFormat.OpenXml.Drawing.Graphic(new DocumentFormat.OpenXml.Drawing.GraphicData(new DocumentFormat.OpenXml.Drawing.Pictures.Picture(
            new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(new DocumentFormat.OpenXml.Drawing.Blip { Embed = picture })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
}
