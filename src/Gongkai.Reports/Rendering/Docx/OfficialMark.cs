using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>
/// The first page of the letter form: the organ's name in red 30 mm from the upper edge, a red double line below it and another 20 mm from the lower edge, the number at the
/// right under the upper line, no page number. (GB/T 9704-2012, 10.1)
/// </summary>
internal static class OfficialMark
{
    private const string Red = "FF0000";
    private const string FirstHeader = "rId6";
    private const string FirstFooter = "rId7";
    private const int ThirtyMillimetres = 1701;
    private const int TwentyMillimetres = 1134;

    // The mark keeps to one line of the text's width; a long name is printed smaller.
    private const int LargestHalfPoints = 62;
    private const int SmallestHalfPoints = 30;

    public static Paragraph Number(string number) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Body }, new Indentation { FirstLine = "0", FirstLineChars = 0 }, new Justification { Val = JustificationValues.Right }),
        new Run(new Text(Printable.Text(number))));

    public static SectionProperties Section(MainDocumentPart main, string mark)
    {
        main.AddNewPart<HeaderPart>(FirstHeader).Header = new Header(Mark(mark));
        main.AddNewPart<FooterPart>(FirstFooter).Footer = new Footer(new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.PageNumber }, new ParagraphBorders(new TopBorder { Val = BorderValues.ThinThickSmallGap, Color = Red, Size = 24, Space = 1 }))));

        var section = OfficialPage.Section();
        section.GetFirstChild<PageMargin>()!.Header = ThirtyMillimetres;
        section.GetFirstChild<PageMargin>()!.Footer = TwentyMillimetres;
        section.PrependChild(new FooterReference { Type = HeaderFooterValues.First, Id = FirstFooter });
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.First, Id = FirstHeader });
        section.Append(new TitlePage());
        return section;
    }

    private static Paragraph Mark(string mark)
    {
        var size = Math.Clamp(OfficialPage.TextWidth / 10 / Math.Max(1, mark.Length), SmallestHalfPoints, LargestHalfPoints);
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.Mark },
                new ParagraphBorders(new BottomBorder { Val = BorderValues.ThickThinSmallGap, Color = Red, Size = 24, Space = 6 })),
            new Run(new RunProperties(new Color { Val = Red }, new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) }), new Text(Printable.Text(mark))));
    }
}
