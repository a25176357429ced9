using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Law;
using Gongkai.Reports.Reading.Docx;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Placed = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Gongkai.App.Content;

/// <summary>A Word document as text: headings by their outline, lists with the numbers that Word prints, tables with their spans, pictures apart.</summary>
internal sealed class DocxText
{
    private const int LargestPicture = 10 * 1024 * 1024;
    private const int MostBlocks = 20_000;

    private readonly MainDocumentPart main;
    private readonly DocxStyles styles;
    private readonly int mostPictures;
    private readonly StringBuilder html = new();
    private readonly List<ImportedPicture> pictures = [];
    private readonly List<Wording> remarks = [];
    private readonly PrintedNumbers numbers;
    private readonly DocxLists lists;

    private DocxText(MainDocumentPart main, int mostPictures)
    {
        (this.main, this.mostPictures, styles, lists) = (main, mostPictures, new DocxStyles(main), new DocxLists(html));
        using var known = main.StyleDefinitionsPart?.GetStream(FileMode.Open, FileAccess.Read);
        using var numbering = main.NumberingDefinitionsPart?.GetStream(FileMode.Open, FileAccess.Read);
        numbers = PrintedNumbers.Read(known, numbering);
    }

    public static Outcome<ImportedText> Read(ReadOnlyMemory<byte> bytes, int mostPictures)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return Damaged;
            }

            var text = new DocxText(main, mostPictures);
            text.Blocks(body);
            text.lists.Close();
            return new ImportedText(text.html.ToString(), text.pictures, text.remarks);
        }
        catch (Exception damaged) when (damaged is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException or ArgumentException or InvalidOperationException)
        {
            return Damaged;
        }
    }

    private static Refusal Damaged { get; } = new("item.import-damaged", new Wording("文件打不开，请用办公软件另存为 docx 再导入。", "the file cannot be opened; save it anew"));

    private void Blocks(OpenXmlElement within)
    {
        if (within.ChildElements.Count > MostBlocks)
        {
            Remark(new Wording($"文件超过 {MostBlocks} 段，后面的没有导入。", "the end was left out"));
        }

        foreach (var child in within.ChildElements.Take(MostBlocks))
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Block(paragraph);
                    break;
                case Table table:
                    lists.Close();
                    html.Append(DocxTables.Of(table, Cell));
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Blocks(content);
                    break;
            }
        }
    }

    private void Block(Paragraph paragraph)
    {
        var text = Inline(paragraph);
        var heading = styles.HeadingOf(paragraph);
        var number = NumberOf(paragraph);
        if (heading == 0 && number is not null && lists.Item(number, text))
        {
            return;
        }

        lists.Close();
        var element = heading switch { 0 => "p", 1 => "h2", 2 => "h3", _ => "h4" };
        html.Append('<').Append(element).Append('>').Append(text.Length == 0 ? "" : Encoded(number?.Text ?? "")).Append(text).Append("</").Append(element).Append('>');
    }

    // Asked for every paragraph that has one, headings too: the count goes on through all of them.
    private PrintedNumber? NumberOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        return numbers.Next(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value);
    }

    private string Cell(Paragraph paragraph)
    {
        var (number, text) = (NumberOf(paragraph), Inline(paragraph));
        return number is null ? text : Encoded(text.Length == 0 ? number.Text.TrimEnd() : number.Text) + text;
    }

    private void Remark(Wording remark)
    {
        if (!remarks.Contains(remark))
        {
            remarks.Add(remark);
        }
    }

    private string Inline(OpenXmlElement within)
    {
        var line = new StringBuilder();
        foreach (var child in within.ChildElements)
        {
            line.Append(child switch
            {
                Run run => OfRun(run),
                Hyperlink link => OfLink(link),
                // What was deleted under review is no text any more.
                DeletedRun or MoveFromRun => "",
                _ when child.HasChildren => Inline(child),
                _ => "",
            });
        }

        return line.ToString();
    }

    private string OfLink(Hyperlink link)
    {
        var address = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString : null;
        return address is null ? Inline(link) : $"<a href=\"{Encoded(address)}\">{Inline(link)}</a>";
    }

    private string OfRun(Run run)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true))
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var piece in run.ChildElements)
        {
            text.Append(piece switch
            {
                Text words => Encoded(words.Text),
                TabChar => " ",
                Break turn when turn.Type is null || turn.Type.Value.Equals(BreakValues.TextWrapping) => "<br>",
                CarriageReturn => "<br>",
                NoBreakHyphen => "-",
                DocumentFormat.OpenXml.Wordprocessing.Drawing drawing => Picture(drawing),
                AlternateContent or DocumentFormat.OpenXml.Wordprocessing.Picture or EmbeddedObject => LeftOut(),
                FootnoteReference or EndnoteReference => Note(),
                _ => "",
            });
        }

        return Dressed(text.ToString(), run.RunProperties);
    }

    private string LeftOut()
    {
        Remark(new Wording("文件中有文本框、自选图形或嵌入对象，没有导入，请核对。", "text boxes, shapes or embedded objects were left out"));
        return "";
    }

    private string Note()
    {
        Remark(new Wording("文件中的脚注、尾注没有导入，请核对。", "footnotes were left out"));
        return "";
    }

    private static string Dressed(string text, RunProperties? properties)
    {
        if (text.Length == 0 || properties is null)
        {
            return text;
        }

        text = On(properties.Bold) ? $"<strong>{text}</strong>" : text;
        text = On(properties.Italic) ? $"<em>{text}</em>" : text;
        text = properties.Underline?.Val is { } underline && !underline.Value.Equals(UnderlineValues.None) ? $"<u>{text}</u>" : text;
        return properties.VerticalTextAlignment?.Val?.Value is { } vertical
            ? vertical.Equals(VerticalPositionValues.Superscript) ? $"<sup>{text}</sup>" : vertical.Equals(VerticalPositionValues.Subscript) ? $"<sub>{text}</sub>" : text
            : text;
    }

    private static bool On(OnOffType? property) => property is not null && (property.Val?.Value ?? true);

    private string Picture(OpenXmlElement drawing)
    {
        var about = drawing.Descendants<Placed.DocProperties>().FirstOrDefault();
        var text = new StringBuilder();
        foreach (var blip in drawing.Descendants<Drawing.Blip>())
        {
            if (blip.Embed?.Value is not { } id || !main.TryGetPartById(id, out var part) || part is not ImagePart image || pictures.Count >= mostPictures || Content(image) is not { } content)
            {
                Remark(new Wording("有一张图片过大、过多或不在文件里，没有导入。", "a picture was left out"));
                continue;
            }

            var number = (pictures.Count + 1).ToString(CultureInfo.InvariantCulture);
            var mark = $"picture-{number}";
            pictures.Add(new ImportedPicture(mark, $"图片{number}{Path.GetExtension(image.Uri.OriginalString)}", content, about?.Description?.Value));
            text.Append("<img src=\"").Append(mark).Append("\" alt=\"").Append(Encoded(about?.Description?.Value ?? "")).Append("\">");
        }

        return text.ToString();
    }

    private static byte[]? Content(ImagePart image)
    {
        using var source = image.GetStream();
        using var kept = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = source.Read(piece)) > 0;)
        {
            if (kept.Length + read > LargestPicture)
            {
                return null;
            }

            kept.Write(piece, 0, read);
        }

        return kept.ToArray();
    }

    private static string Encoded(string text) => string.Concat(text.Select(SafeHtmlWriter.Encoded));
}
