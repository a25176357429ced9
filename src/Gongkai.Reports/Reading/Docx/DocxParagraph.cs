using System.Xml;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>What a paragraph's properties say that matters for reading.</summary>
internal readonly record struct DocxParagraph(string? Style, int? NumberId, int? Level, int? Outline, bool MarkDeleted)
{
    /// <summary>Reads the properties; the reader stands on their end afterwards.</summary>
    public static DocxParagraph Read(XmlReader reader)
    {
        var paragraph = default(DocxParagraph);
        if (reader.IsEmptyElement)
        {
            return paragraph;
        }

        var depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            switch (reader.LocalName)
            {
                case "pStyle":
                    paragraph = paragraph with { Style = reader.Attribute("val") };
                    break;
                case "numId":
                    paragraph = paragraph with { NumberId = reader.Number("val") };
                    break;
                case "ilvl":
                    paragraph = paragraph with { Level = reader.Number("val") };
                    break;
                case "outlineLvl":
                    paragraph = paragraph with { Outline = reader.Number("val") };
                    break;
                case "del" or "moveFrom":
                    paragraph = paragraph with { MarkDeleted = true };
                    break;
                case "pPrChange":
                    reader.SkipInside();
                    break;
            }
        }

        return paragraph;
    }

    /// <summary>Whether a run's properties hide it; the reader stands on their end afterwards.</summary>
    public static bool IsHidden(XmlReader reader)
    {
        var hidden = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.ReadInside(depth))
            {
                if (reader.LocalName == "rPrChange")
                {
                    reader.SkipInside();
                }

                hidden |= reader.LocalName == "vanish" && reader.IsOn();
            }
        }

        return hidden;
    }
}
