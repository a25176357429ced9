using System.Xml;
using Gongkai.Reports.Reading.Assembly;
using Gongkai.Reports.Reading.Packages;

namespace Gongkai.Reports.Reading.Docx;

/// <summary>One pass over a story of the document (body, notes). Wrappers that mean nothing for reading, such as content controls and smart tags, are walked through.</summary>
internal sealed class DocxWalk(Assembler assembler, Styles styles, PrintedNumbers numbers)
{
    private readonly char[] buffer = new char[4096];
    private readonly DocxTables tables = new(assembler);
    private readonly Stack<DocxParagraph> paragraphs = [];
    private readonly Stack<int> alternatives = [];
    private bool hidden;
    private bool text;

    /// <summary>Pictures passed so far.</summary>
    public int Pictures { get; private set; }

    public void Read(Stream story)
    {
        using var reader = Xml.Read(story);

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var (name, depth, empty) = (reader.LocalName, reader.Depth, reader.IsEmptyElement);
                    Open(reader, name);
                    if (empty && reader.Depth == depth && reader.NodeType == XmlNodeType.Element)
                    {
                        Close(name);
                    }

                    break;
                case XmlNodeType.EndElement:
                    Close(reader.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when text:
                    Text(reader);
                    break;
            }
        }

        assembler.EndLine();
    }

    private void Text(XmlReader reader)
    {
        for (var count = reader.ReadValueChunk(buffer, 0, buffer.Length); count > 0; count = reader.ReadValueChunk(buffer, 0, buffer.Length))
        {
            assembler.Text(buffer.AsSpan(0, count), keepTabs: true);
        }
    }

    private void Open(XmlReader reader, string name)
    {
        switch (name)
        {
            case "p":
                tables.Content();
                paragraphs.Push(default);
                break;
            case "pPr":
                Paragraph(DocxParagraph.Read(reader));
                break;
            case "r":
                hidden = false;
                break;
            case "rPr":
                hidden = DocxParagraph.IsHidden(reader);
                break;
            case "t":
                text = !hidden;
                break;
            case "tab" or "ptab":
                assembler.Text("\t", keepTabs: true);
                break;
            case "br" or "cr":
                assembler.EndLine();
                break;
            case "noBreakHyphen":
                assembler.Text("-");
                break;
            case "txbxContent":
                assembler.OpenAside();
                break;
            case "blip" or "imagedata":
                Pictures++;
                break;
            case "AlternateContent":
                alternatives.Push(0);
                break;
            case "Choice" or "Fallback":
                Alternative(reader);
                break;
            case "del" or "moveFrom" or "sectPr" or "sdtPr" or "instrText" or "delText":
                reader.SkipInside();
                break;
            default:
                tables.Open(reader, name);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "t":
                text = false;
                break;
            case "txbxContent":
                assembler.CloseAside();
                break;
            case "AlternateContent":
                alternatives.TryPop(out _);
                break;
            default:
                tables.Close(name);
                break;
        }
    }

    private void Paragraph(DocxParagraph paragraph)
    {
        if (paragraphs.TryPop(out _))
        {
            paragraphs.Push(paragraph);
        }

        assembler.Heading = paragraph.Outline is >= 0 and < 9 || styles.IsHeading(paragraph.Style);

        if (numbers.Next(paragraph.Style, paragraph.NumberId, paragraph.Level) is { } number)
        {
            assembler.Text(number.Text);
        }
    }

    /// <summary>A paragraph whose end mark was deleted runs on into the next.</summary>
    private void EndParagraph()
    {
        if (paragraphs.TryPop(out var paragraph) && !paragraph.MarkDeleted)
        {
            assembler.EndLine(chrome: paragraph.Style is not null && styles.IsContents(paragraph.Style));
        }

        assembler.Heading = false;
    }

    /// <summary>The same content in several forms: the first is read.</summary>
    private void Alternative(XmlReader reader)
    {
        if (alternatives.TryPop(out var read))
        {
            alternatives.Push(read + 1);
            if (read > 0)
            {
                reader.SkipInside();
            }
        }
    }
}
