using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Reports.Rendering.Docx;

/// <summary>The page of official documents: A4, margins 37, 35, 28 and 26 mm, page number — 1 — on the outer side. (GB/T 9704-2012)</summary>
internal static class OfficialPage
{
    public const string OddFooter = "rId4";
    public const string EvenFooter = "rId5";

    /// <summary>Width between the margins: 156 mm, in twentieths of a point.</summary>
    public const int TextWidth = 8844;

    public static SectionProperties Section() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 1417, Gutter = 0 });

    public static Footer Footer(JustificationValues side)
    {
        var indent = side == JustificationValues.Right ? new Indentation { Right = "280" } : new Indentation { Left = "280" };

        return new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.PageNumber }, indent, new Justification { Val = side }),
            new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
            new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
    }
}
