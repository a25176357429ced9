using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>A picture in a letter. The drawing's many elements are what WordprocessingML asks for the least of pictures.</summary>
internal static class DocxPicture
{
    private const long PerMillimetre = 36_000;

    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, LetterPart.Picture picture)
    {
        var number = main.ImageParts.Count() + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdPicture{number}");
        using (var bytes = new MemoryStream(picture.Png))
        {
            main.AddImagePart(ImagePartType.Png, id).FeedData(bytes);
        }

        var side = (long)(picture.Millimetres * PerMillimetre);
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = side, Cy = side }, new Wp.DocProperties { Id = (uint)number, Name = id, Description = Printable.Text(picture.Text) },
            new A.Graphic(new A.GraphicData(Drawn(id, number, side)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };

        yield return new Paragraph(new ParagraphProperties(new KeepNext(), new Justification { Val = JustificationValues.Center }), new Run(new Drawing(inline)));
        yield return new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new Run(new Text(Printable.Text(picture.Text))));
    }

    private static Pic.Picture Drawn(string id, int number, long side) => new(
        new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = (uint)number, Name = id }, new Pic.NonVisualPictureDrawingProperties()),
        new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = side, Cy = side }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
